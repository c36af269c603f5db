package vn.kehoach.report.layout;

import java.util.List;
import java.util.Objects;

/**
 * A whole document ready to be printed by any {@link DocumentWriter}.
 *
 * @param title the document's name as a list of files would show it, for instance "Quyết định số 12/QĐ-UBND"; never blank
 * @param subject what the document is about (trích yếu), or an empty string
 * @param author the issuing body, or an empty string
 * @param language the BCP 47 tag of the text, for instance "vi-VN"
 * @param sequences the page sequences in reading order; at least one
 */
public record LayoutDocument(String title, String subject, String author, String language,
		List<PageSequence> sequences) {

	/** The language of every Vietnamese administrative document. */
	public static final String VIETNAMESE = "vi-VN";

	/** Refuses a blank title, a document without pages, and footnotes that are not numbered in reading order. */
	public LayoutDocument {
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(language, "language");
		sequences = List.copyOf(sequences);
		if (title.isBlank()) {
			throw new IllegalArgumentException("a document has a title");
		}
		if (sequences.isEmpty()) {
			throw new IllegalArgumentException("a document has at least one page sequence");
		}
		requireFootnotesInOrder(sequences);
	}

	private static void requireFootnotesInOrder(List<PageSequence> sequences) {
		int expected = 1;
		for (FootnoteReference reference : LayoutParagraphs.footnotes(sequences)) {
			if (reference.number() != expected) {
				throw new IllegalArgumentException("footnote " + reference.number() + " instead of " + expected);
			}
			expected++;
		}
	}
}
