package vn.kehoach.importer.source.pdf;

import java.util.List;

/**
 * A word of a page, in points from the upper left corner.
 *
 * @param baseline the height of its baseline
 * @param size the font size
 * @param raised true for a small number above the line, the call or the mark of a note
 */
record PdfWord(String text, double left, double right, double baseline, double size, boolean bold, boolean italic, boolean raised) {
	private static final double ATTACHED = 0.12;
	private static final double TOUCHING = 0.05;

	/** This word and the rest of it. */
	PdfWord with(PdfWord rest) {
		return new PdfWord(text + rest.text, left, rest.right, baseline, Math.max(size, rest.size), bold && rest.bold,
				italic && rest.italic,
				raised);
	}

	/** The same word as the mark of a note. */
	PdfWord asRaised() {
		return new PdfWord(text, left, right, baseline, size, bold, italic, true);
	}

	/** True when this goes on without a blank behind the call of a note. */
	boolean follows(PdfWord last) {
		return last.raised && left - last.right < ATTACHED * size;
	}

	/** True when no room is between this and the word before it. */
	boolean touches(PdfWord last) {
		return !raised && !last.raised && Math.abs(left - last.right) < TOUCHING * size;
	}

	/** The words with blanks between them, marks of notes close to their words. */
	static String text(List<PdfWord> words) {
		StringBuilder text = new StringBuilder();
		PdfWord last = null;
		for (PdfWord word : words) {
			text.append(text.isEmpty() || word.raised() || word.follows(last) ? "" : " ").append(word.text());
			last = word;
		}
		return text.toString();
	}
}
