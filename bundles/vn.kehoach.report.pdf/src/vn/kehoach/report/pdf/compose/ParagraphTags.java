package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.text.Inline;
import vn.kehoach.report.pdf.text.StyledRun;

/**
 * Where a paragraph's words belong in the structure.
 *
 * @param text the element of the words
 * @param label the element of the first word when it is the label of a list item, or null
 */
record ParagraphTags(Tag text, Tag label) {
	/** All words in one element. */
	static ParagraphTags of(Tag text) {
		return new ParagraphTags(text, null);
	}

	/** The pieces with the label parted from the text. */
	List<Inline> label(List<Inline> pieces) {
		if (label == null || pieces.isEmpty() || !(pieces.getFirst() instanceof StyledRun first)) {
			return pieces;
		}
		int end = first.text().indexOf(' ');
		if (end <= 0) {
			return pieces;
		}
		List<Inline> labelled = new ArrayList<>(pieces.size() + 1);
		labelled.add(new StyledRun(first.text().substring(0, end + 1), first.style(), label));
		labelled.add(new StyledRun(first.text().substring(end + 1), first.style(), text));
		labelled.addAll(pieces.subList(1, pieces.size()));
		return labelled;
	}
}
