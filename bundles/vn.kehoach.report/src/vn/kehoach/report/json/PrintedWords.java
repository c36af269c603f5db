package vn.kehoach.report.json;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.prose.ProseSpan;
import vn.kehoach.model.wording.ReferenceTexts;

/** The computed words of one document: its numbers, and its prose with the words of its references. */
final class PrintedWords {
	private static final String PUNCTUATION = ".):-";

	private final DocumentNumbering numbering = new DocumentNumbering();
	private final ReferenceTexts references;

	PrintedWords(PlanDocument document) {
		references = new ReferenceTexts(document, numbering);
	}

	/** The numbers of the document. */
	DocumentNumbering numbering() {
		return numbering;
	}

	/** The label of a division with its punctuation: "9.1.". */
	String label(Division division) {
		return numbering.of(division).label();
	}

	/** The label without the punctuation at its end: "9.1". */
	String number(Division division) {
		String label = label(division).strip();
		int end = label.length();
		while (end > 0 && PUNCTUATION.indexOf(label.charAt(end - 1)) >= 0)
			end--;
		return label.substring(0, end);
	}

	/** The paragraphs of prose, bullets with their marks; footnote marks are left out. */
	List<String> paragraphs(Prose prose) {
		List<String> paragraphs = new ArrayList<>();
		for (ProseParagraph paragraph : ProseParagraphs.of(prose))
			paragraphs.add(words(paragraph));
		return paragraphs;
	}

	private String words(ProseParagraph paragraph) {
		StringBuilder words = new StringBuilder(paragraph.isBullet() ? paragraph.bullet() + " " : "");
		for (ProseSpan span : paragraph.spans()) {
			words.append(switch (span) {
			case ProseSpan.Text text -> text.text();
			case ProseSpan.Mention mention -> references.of(mention.reference());
			});
		}
		return words.toString();
	}
}
