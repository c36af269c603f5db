package vn.kehoach.report.layout;

import java.util.List;

/**
 * The mark of a footnote, raised, and the note itself.
 *
 * @param number the number shown; notes are numbered from 1 in reading order over the whole document
 * @param note the paragraphs of the note, style {@link ParagraphStyle#FOOTNOTE}; without the number, and without marks of
 *            further notes
 */
public record FootnoteReference(int number, List<StyledParagraph> note) implements Run {

	/** Copies the list; refuses a number below 1 and a mark inside the note. */
	public FootnoteReference {
		note = List.copyOf(note);
		if (number < 1) {
			throw new IllegalArgumentException("footnote number " + number);
		}
		if (note.stream().flatMap(line -> line.runs().stream()).anyMatch(FootnoteReference.class::isInstance)) {
			throw new IllegalArgumentException("footnote " + number + " has a footnote");
		}
	}
}
