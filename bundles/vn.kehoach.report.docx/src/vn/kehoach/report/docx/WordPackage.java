package vn.kehoach.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import vn.kehoach.report.layout.LayoutDocument;

/** The package of a Word document: a main part and the parts it refers to. */
final class WordPackage {

	private final StreamedParts parts = new StreamedParts();
	private final OPCPackage opc;
	private final PackagePart main;

	WordPackage(LayoutDocument document, PartContent content) {
		try {
			opc = OPCPackage.create(OutputStream.nullOutputStream());
			PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
			opc.addRelationship(name, TargetMode.INTERNAL, WordNames.relationship("officeDocument"));
			main = create(name, WordNames.contentType("document.main"), content);
			describe(opc.getPackageProperties(), document);
		} catch (OpenXML4JException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Adds a part that the main part refers to.
	 *
	 * @param file name of the part's file
	 * @param kind kind of its content and of the relationship: "styles", "header"
	 * @param content its XML
	 * @return the id of the relationship
	 */
	String add(String file, String kind, PartContent content) {
		try {
			PackagePartName name = PackagingURIHelper.createPartName("/word/" + file);
			create(name, WordNames.contentType(kind), content);
			return main.addRelationship(name, TargetMode.INTERNAL, WordNames.relationship(kind)).getId();
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes the package. */
	void save(OutputStream out) throws IOException {
		LateFailingStream kept = new LateFailingStream(out);
		try {
			opc.save(new FixedTimeZip(kept));
			kept.flush();
			kept.rethrow();
		} finally {
			opc.revert();
		}
	}

	private PackagePart create(PackagePartName name, String contentType, PartContent content) {
		parts.put(name, content);
		opc.addMarshaller(contentType, parts);
		return opc.createPart(name, contentType);
	}

	private static void describe(PackageProperties properties, LayoutDocument document) {
		properties.setTitleProperty(document.title());
		properties.setSubjectProperty(document.subject());
		properties.setCreatorProperty(document.author());
		properties.setLanguageProperty(document.language());
		properties.setCreatedProperty(Optional.empty());
	}
}
