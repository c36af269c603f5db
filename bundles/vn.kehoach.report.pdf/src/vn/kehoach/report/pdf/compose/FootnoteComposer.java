package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;
import vn.kehoach.report.pdf.text.Inline;
import vn.kehoach.report.pdf.text.StyledRun;

/** Sets a footnote: its raised number, a blank, its text. */
final class FootnoteComposer {
	private final RunStyler styler;
	private final ParagraphComposer paragraphs;

	FootnoteComposer(RunStyler styler, ParagraphComposer paragraphs) {
		this.styler = styler;
		this.paragraphs = paragraphs;
	}

	/** The lines of the note whose mark stands in a paragraph of a tag. */
	List<FlowBox> compose(FootnoteReference reference, Tag tag, Measure measure) {
		Tag note = tag.child(TagRole.NOTE);
		List<FlowBox> lines = new ArrayList<>();
		for (StyledParagraph paragraph : reference.note()) {
			ParagraphFormat format = paragraph.style().format();
			List<Inline> pieces = new ArrayList<>();
			if (lines.isEmpty()) {
				pieces.add(styler.mark(format, reference.number(), note, TagRole.LABEL));
				pieces.add(new StyledRun(" ", styler.style(format, Emphasis.STYLE), note));
			}
			pieces.addAll(styler.style(format, paragraph.runs(), note.child(TagRole.PARAGRAPH)));
			lines.addAll(paragraphs.compose(paragraph, pieces, Map.of(), measure, false));
		}
		return lines;
	}
}
