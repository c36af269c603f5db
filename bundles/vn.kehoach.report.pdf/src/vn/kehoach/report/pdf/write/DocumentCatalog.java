package vn.kehoach.report.pdf.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import vn.kehoach.report.layout.LayoutDocument;

/** What the file tells about itself: metadata, language, structure, outline, how a reader opens it. */
final class DocumentCatalog {
	private static final String PRODUCER = "Ke hoach; Apache PDFBox";
	private static final float VERSION = 1.7f;

	private final PDDocument document;

	DocumentCatalog(PDDocument document) {
		this.document = document;
	}

	void describe(LayoutDocument source, COSDictionary structure, PDDocumentOutline outline) throws IOException {
		document.setVersion(VERSION);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(source.language());
		PDMarkInfo marks = new PDMarkInfo();
		marks.setMarked(true);
		catalog.setMarkInfo(marks);
		catalog.setStructureTreeRoot(new PDStructureTreeRoot(structure));
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		if (outline != null) {
			catalog.setDocumentOutline(outline);
			catalog.setPageMode(PageMode.USE_OUTLINES);
		}
		PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(XmpPacket.of(source, PRODUCER)));
		metadata.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
		catalog.setMetadata(metadata);
		document.setDocumentInformation(information(source));
	}

	private static PDDocumentInformation information(LayoutDocument source) {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(source.title());
		information.setProducer(PRODUCER);
		if (!source.subject().isEmpty()) {
			information.setSubject(source.subject());
		}
		if (!source.author().isEmpty()) {
			information.setAuthor(source.author());
		}
		return information;
	}
}
