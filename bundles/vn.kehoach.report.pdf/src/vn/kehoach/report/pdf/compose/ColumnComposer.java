package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.Tag;

/** Sets the paragraphs of a column or a cell one below the other. */
final class ColumnComposer {
	private final ParagraphComposer paragraphs;

	ColumnComposer(ParagraphComposer paragraphs) {
		this.paragraphs = paragraphs;
	}

	/** The lines of a cell; the text of a single paragraph needs no element below the cell's. */
	List<FlowBox> composeCell(List<StyledParagraph> cell, Tag tag, Measure measure) {
		if (cell.size() == 1 && cell.getFirst().outlineLevel() == 0) {
			return paragraphs.compose(cell.getFirst(), ParagraphTags.of(tag), measure, true);
		}
		return compose(cell, tag, measure);
	}

	/** The lines of all paragraphs, which become children of {@code parent}. */
	List<FlowBox> compose(List<StyledParagraph> column, Tag parent, Measure measure) {
		StructureTags tags = new StructureTags(parent, new HeadingLevels());
		List<FlowBox> boxes = new ArrayList<>();
		for (StyledParagraph paragraph : column) {
			boxes.addAll(paragraphs.compose(paragraph, tags.next(paragraph), measure, true));
		}
		return boxes;
	}
}
