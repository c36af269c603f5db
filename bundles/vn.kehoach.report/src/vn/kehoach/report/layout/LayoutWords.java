package vn.kehoach.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The words of a layout in reading order: what every printed file must give back. A word is a run of characters between
 * blanks (space, no-break space, line break, tab, edge of a paragraph or cell); face changes inside do not part it.
 * Footnote marks are no words; the words of the notes come last, in the order of their marks.
 */
public final class LayoutWords {

	private static final String BLANKS = " \t\n\u00A0\u2007\u202F\u2009\u200A\u2002\u2003\u3000";

	private LayoutWords() {
	}

	/**
	 * The words of a document, its footnotes last.
	 *
	 * @param document any layout
	 * @return the words in reading order
	 */
	public static List<String> of(LayoutDocument document) {
		List<String> words = new ArrayList<>();
		List<StyledParagraph> paragraphs = LayoutParagraphs.of(document);
		paragraphs.forEach(paragraph -> words.addAll(of(paragraph)));
		for (FootnoteReference reference : LayoutParagraphs.footnotes(document)) {
			reference.note().forEach(note -> words.addAll(of(note)));
		}
		return words;
	}

	/**
	 * The words of a paragraph, without its footnotes.
	 *
	 * @param paragraph any paragraph
	 * @return the words in reading order
	 */
	public static List<String> of(StyledParagraph paragraph) {
		StringBuilder text = new StringBuilder();
		for (Run run : paragraph.runs()) {
			text.append(switch (run) {
			case TextRun words -> words.text();
			case LineBreak ignored -> " ";
			case Tab ignored -> " ";
			case FootnoteReference ignored -> "";
			});
		}
		return of(text.toString());
	}

	/**
	 * The words of a plain text, parted as those of a layout are.
	 *
	 * @param text any text
	 * @return the words in reading order
	 */
	public static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		StringTokenizer tokens = new StringTokenizer(text, BLANKS + "\r\f");
		while (tokens.hasMoreTokens()) {
			words.add(tokens.nextToken());
		}
		return words;
	}
}
