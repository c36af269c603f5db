package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.markup.MarkupWriter;

/**
 * The two headers of the sections: one with the page number, and an empty one for page 1 of a numbering (Decree
 * 30/2020/NĐ-CP, Annex I, I.7).
 */
final class PageNumberHeaders {

	private String numberedId;
	private String emptyId;

	/** Adds both headers to a package. */
	void addTo(WordPackage wordPackage) {
		numberedId = wordPackage.add("header1.xml", "header", PageNumberHeaders::numbered);
		emptyId = wordPackage.add("header2.xml", "header", PageNumberHeaders::empty);
	}

	/** Writes the references of a section to both headers. */
	void refer(MarkupWriter markup) throws IOException {
		markup.empty("w:headerReference", "w:type", "default", "r:id", numberedId);
		markup.empty("w:headerReference", "w:type", "first", "r:id", emptyId);
	}

	private static void numbered(MarkupWriter markup) throws IOException {
		begin(markup);
		fieldCharacter("begin", markup);
		markup.start("w:r");
		markup.element("w:instrText", " PAGE ", "xml:space", "preserve");
		markup.end();
		fieldCharacter("separate", markup);
		markup.start("w:r");
		markup.element("w:t", "2");
		markup.end();
		fieldCharacter("end", markup);
		finish(markup);
	}

	private static void empty(MarkupWriter markup) throws IOException {
		begin(markup);
		finish(markup);
	}

	private static void begin(MarkupWriter markup) throws IOException {
		markup.start("w:hdr", "xmlns:w", WordNames.MAIN_NAMESPACE);
		markup.start("w:p");
		markup.start("w:pPr");
		markup.empty("w:pStyle", WordNames.VAL, StyleIds.HEADER);
		markup.end();
	}

	private static void finish(MarkupWriter markup) throws IOException {
		markup.end();
		markup.end();
	}

	private static void fieldCharacter(String type, MarkupWriter markup) throws IOException {
		markup.start("w:r");
		markup.empty("w:fldChar", "w:fldCharType", type);
		markup.end();
	}
}
