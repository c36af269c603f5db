package vn.kehoach.check.passage;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseSpan;

/** The printed text of a paragraph, put together from its literals and references. */
final class ParagraphText {
	private final StringBuilder text = new StringBuilder();
	private final List<PassageSegment> segments = new ArrayList<>();

	private ParagraphText() {
	}

	static ParagraphText of(ProseParagraph paragraph, PrintedReferences references) {
		ParagraphText result = new ParagraphText();
		for (ProseSpan span : paragraph.spans()) {
			switch (span) {
			case ProseSpan.Text piece -> result.add(piece);
			case ProseSpan.Mention mention -> result.add(mention.reference(), references.of(mention.reference()));
			}
		}
		return result;
	}

	private void add(ProseSpan.Text piece) {
		int start = text.length();
		text.append(piece.text());
		segments.add(
				new PassageSegment(start, text.length(), piece.literal(), ModelPackage.Literals.PROSE_LITERAL__VALUE, -1, piece.start()));
	}

	private void add(ProseReference reference, String words) {
		int start = text.length();
		text.append(words);
		boolean worded = reference.getWording() != null;
		segments.add(
				new PassageSegment(start, text.length(), reference, worded ? ModelPackage.Literals.PROSE_REFERENCE__WORDING : null, -1, 0));
	}

	String text() {
		return text.toString();
	}

	List<PassageSegment> segments() {
		return segments;
	}

	/** True when it ends as a sentence or an item of a list does. */
	boolean isFinished() {
		return SentenceShape.isFinished(text);
	}
}
