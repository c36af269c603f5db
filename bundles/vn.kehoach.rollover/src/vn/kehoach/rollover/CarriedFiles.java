package vn.kehoach.rollover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.model.Entry;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.RegistryImport;
import vn.kehoach.model.Theme;
import vn.kehoach.rollover.source.FileEdits;

/**
 * Which files are carried over, and under which paths: registries and whatever the document needs. What holds only other documents and
 * their themes stays behind.
 */
final class CarriedFiles {
	private final SortedMap<String, XtextResource> files = new TreeMap<>();
	private final PlanYears years;

	CarriedFiles(LastYearProject project, PlanYears years) {
		this.years = years;
		project.files().forEach((path, file) -> {
			if (isRegistry(file))
				files.put(path, file);
		});
		files.put(project.pathOf(years.document()).orElseThrow(), (XtextResource) years.document().eResource());
		Set<Resource> needed = new HashSet<>(files.values());
		for (boolean more = true; more;) {
			more = needed.addAll(needed.stream().flatMap(file -> targets(file).stream()).toList());
		}
		project.files().forEach((path, file) -> {
			if (needed.contains(file))
				files.put(path, file);
		});
	}

	private static boolean isRegistry(XtextResource file) {
		List<Entry> entries = LastYearProject.model(file).map(model -> List.copyOf(model.getEntries())).orElse(List.of());
		return entries.stream().noneMatch(entry -> entry instanceof PlanDocument || entry instanceof Theme);
	}

	private static Set<Resource> targets(Resource file) {
		Set<Resource> targets = new HashSet<>();
		file.getAllContents().forEachRemaining(element -> {
			for (EObject target : element.eCrossReferences())
				if (target.eResource() != null)
					targets.add(target.eResource());
		});
		return targets;
	}

	/** The files by last year's paths. */
	SortedMap<String, XtextResource> files() {
		return files;
	}

	/** The path in the new year: last year gives way to the new one, and the document's old number before it goes. */
	String newPath(String path) {
		String number = years.document().getNumber();
		String unnumbered = number == null || !number.matches("\\d+")
				? path
				: path.replaceAll("(?<!\\d)" + number + "[-_](?=" + years.last() + "(?!\\d))", "");
		return unnumbered.replaceAll("(?<!\\d)" + years.last() + "(?!\\d)", String.valueOf(years.next()));
	}

	/** Adds the edits that make import lines follow the new paths. */
	void addTo(FileEdits edits) {
		files.forEach((path, file) -> LastYearProject.model(file).ifPresent(model -> {
			for (RegistryImport use : model.getImports())
				if (use.getImportURI().endsWith(".kehoach") && !newPath(use.getImportURI()).equals(use.getImportURI()))
					edits.add(path, FixEdits.of(FindingPlace.at(use, Literals.REGISTRY_IMPORT__IMPORT_URI, -1,
							new TextRange(0, use.getImportURI().length())), new Fix.ReplaceWords(newPath(use.getImportURI()))));
		}));
	}
}
