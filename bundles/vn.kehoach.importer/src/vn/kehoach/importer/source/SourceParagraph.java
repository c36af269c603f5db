package vn.kehoach.importer.source;

import java.util.List;

/**
 * One paragraph (or one line broken on purpose) as running text.
 *
 * @param place where it begins
 * @param start what separates it from the paragraph before
 * @param label the list label that the source computes ("1.", "a)", "-"), empty when there is none; typed numbers are part of the text
 * @param text NFC, single blanks, no blank at either end, no control characters; not empty unless the label stands alone
 * @param look hints on the look
 * @param notes the calls of notes, by rising offset
 */
public record SourceParagraph(SourcePlace place, ParagraphStart start, String label, String text, ParagraphLook look,
		List<NoteReference> notes) implements SourceBlock {
	public SourceParagraph {
		notes = List.copyOf(notes);
	}

	/** A paragraph without label and notes. */
	public static SourceParagraph of(SourcePlace place, String text, ParagraphLook look) {
		return new SourceParagraph(place, ParagraphStart.PARAGRAPH, "", text, look, List.of());
	}

	/** Label and text as printed, one blank between them. */
	public String printed() {
		return label.isEmpty() || text.isEmpty() ? label + text : label + ' ' + text;
	}
}
