package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.Alignment;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes paragraph and character styles; the elements inside stand in the order of the schema. */
final class StyleElements {

	private final MarkupWriter markup;

	StyleElements(MarkupWriter markup) {
		this.markup = markup;
	}

	/** The default paragraph style. */
	void normal() throws IOException {
		markup.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", StyleIds.NORMAL);
		value("w:name", "Normal");
		markup.empty("w:qFormat");
		markup.end();
	}

	/** A style of the layout; a style that Word knows keeps Word's name and gets ours as a second one. */
	void paragraph(ParagraphStyle style, String name) throws IOException {
		boolean builtIn = StyleIds.isBuiltIn(style);
		start(StyleIds.of(style), !builtIn);
		value("w:name", builtIn ? StyleIds.builtInName(style) : name);
		if (builtIn) {
			value("w:aliases", name);
		}
		value("w:basedOn", StyleIds.parent(style));
		markup.empty("w:qFormat");
		paragraphProperties(style.format());
		characterProperties(style.format());
		markup.end();
	}

	/** The style of the header with the page number. */
	void header(double size) throws IOException {
		start(StyleIds.HEADER, false);
		value("w:name", "header");
		value("w:basedOn", StyleIds.NORMAL);
		markup.start("w:pPr");
		value("w:jc", "center");
		markup.end();
		markup.start("w:rPr");
		size(size);
		markup.end();
		markup.end();
	}

	/** A style for paragraphs without words, as high as said. */
	void line(String id, String name, double height) throws IOException {
		start(id, true);
		value("w:name", name);
		value("w:basedOn", StyleIds.NORMAL);
		markup.start("w:pPr");
		markup.empty("w:spacing", "w:line", Integer.toString(WordUnits.twipsOfPoints(height)), "w:lineRule", "exact");
		markup.end();
		markup.start("w:rPr");
		size(1);
		markup.end();
		markup.end();
	}

	/** The raised number of a footnote. */
	void footnoteReference() throws IOException {
		markup.start("w:style", "w:type", "character", "w:styleId", StyleIds.FOOTNOTE_REFERENCE);
		value("w:name", "footnote reference");
		markup.start("w:rPr");
		value("w:vertAlign", "superscript");
		markup.end();
		markup.end();
	}

	private void start(String id, boolean custom) throws IOException {
		if (custom) {
			markup.start("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
		} else {
			markup.start("w:style", "w:type", "paragraph", "w:styleId", id);
		}
	}

	private void paragraphProperties(ParagraphFormat format) throws IOException {
		markup.start("w:pPr");
		value("w:keepNext", format.keepWithNext() ? "1" : "0");
		if (format.outlineLevel() > 0) {
			markup.empty("w:keepLines");
		}
		markup.empty("w:spacing", "w:before", twips(format.spaceBefore()), "w:after", twips(format.spaceAfter()),
				"w:line", WordUnits.lines(format.lineSpacing()), "w:lineRule", "auto");
		markup.empty("w:ind", "w:left", Integer.toString(WordUnits.twips(format.leftIndent())), "w:firstLine",
				Integer.toString(WordUnits.twips(format.firstLineIndent())));
		value("w:jc", justification(format.alignment()));
		value("w:outlineLvl", Integer.toString(outlineValue(format.outlineLevel())));
		markup.end();
	}

	private void characterProperties(ParagraphFormat format) throws IOException {
		markup.start("w:rPr");
		value("w:b", format.bold() ? "1" : "0");
		value("w:i", format.italic() ? "1" : "0");
		size(format.size());
		markup.end();
	}

	private void size(double points) throws IOException {
		value("w:sz", WordUnits.halfPoints(points));
		value("w:szCs", WordUnits.halfPoints(points));
	}

	private void value(String element, String value) throws IOException {
		markup.empty(element, WordNames.VAL, value);
	}

	/** Word's value of an outline level: 0 for the highest, 9 for running text. */
	static int outlineValue(int level) {
		return level == 0 ? 9 : level - 1;
	}

	private static String twips(double points) {
		return Integer.toString(WordUnits.twipsOfPoints(points));
	}

	private static String justification(Alignment alignment) {
		return switch (alignment) {
		case LEFT -> "left";
		case CENTRE -> "center";
		case RIGHT -> "right";
		case JUSTIFIED -> "both";
		};
	}
}
