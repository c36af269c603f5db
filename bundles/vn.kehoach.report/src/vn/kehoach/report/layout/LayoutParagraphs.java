package vn.kehoach.report.layout;

import java.util.ArrayList;
import java.util.List;

/** All paragraphs of a layout in reading order, out of headers, closings and tables too. */
public final class LayoutParagraphs {

	private LayoutParagraphs() {
	}

	/**
	 * The paragraphs of a document, footnotes left out.
	 *
	 * @param document any layout
	 * @return the paragraphs in reading order
	 */
	public static List<StyledParagraph> of(LayoutDocument document) {
		return of(document.sequences());
	}

	/**
	 * The footnote marks of a document.
	 *
	 * @param document any layout
	 * @return the marks in reading order
	 */
	public static List<FootnoteReference> footnotes(LayoutDocument document) {
		return footnotes(document.sequences());
	}

	static List<FootnoteReference> footnotes(List<PageSequence> sequences) {
		List<FootnoteReference> result = new ArrayList<>();
		for (StyledParagraph paragraph : of(sequences)) {
			for (Run run : paragraph.runs()) {
				if (run instanceof FootnoteReference reference) {
					result.add(reference);
				}
			}
		}
		return result;
	}

	private static List<StyledParagraph> of(List<PageSequence> sequences) {
		List<StyledParagraph> result = new ArrayList<>();
		sequences.forEach(sequence -> sequence.blocks().forEach(block -> collect(block, result)));
		return result;
	}

	private static void collect(Block block, List<StyledParagraph> result) {
		switch (block) {
		case StyledParagraph paragraph -> result.add(paragraph);
		case HeaderBlock header -> header.rows().forEach(row -> {
			result.addAll(row.left());
			result.addAll(row.right());
		});
		case ClosingBlock closing -> result.addAll(closing.inReadingOrder());
		case TableBlock table -> {
			result.addAll(table.caption());
			table.rows().forEach(row -> row.cells().forEach(cell -> result.addAll(cell.paragraphs())));
		}
		}
	}
}
