package vn.kehoach.dsl.text;

import java.io.IOException;

import org.eclipse.emf.ecore.EClass;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Entry;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.RegistryImport;

/**
 * Writes a file's model as text of the language, in canonical layout: the same model gives the same text, and reading it gives
 * the model back. What the model leaves null is left out. Every element that is referred to must have an id; every assignment and
 * inclusion must refer to one.
 */
public final class PlanTextWriter {

	/** The text of the file; lines end with a line feed. */
	public String write(PlanFile file) {
		ElementText text = new ElementText(new CanonicalLayout());
		for (RegistryImport registry : file.getImports())
			text.line("dùng", registry.getImportURI());
		EClass previous = file.getImports().isEmpty() ? null : ModelPackage.Literals.REGISTRY_IMPORT;
		for (Entry entry : file.getEntries()) {
			write(entry, previous != null && previous != entry.eClass(), text);
			previous = entry.eClass();
		}
		return text.layout().text();
	}

	/** Appends the text of the file. */
	public void write(PlanFile file, Appendable target) throws IOException {
		target.append(write(file));
	}

	private static void write(Entry entry, boolean spaced, ElementText text) {
		switch (entry) {
		case Agency agency -> new RegistryText(text).write(agency, spaced);
		case AgencyGroup group -> new RegistryText(text).write(group, spaced);
		case CitedDocument cited -> new RegistryText(text).write(cited, spaced);
		case IndicatorListing listing -> new IndicatorText(text).write(listing, spaced);
		case Locality locality -> new IndicatorText(text).write(locality, spaced);
		case PlanDocument document -> new DocumentText(text, new BodyText(text)).write(document);
		default -> new BodyText(text).doSwitch(entry);
		}
	}
}
