package vn.kehoach.report.pdf.compose;

import java.util.List;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.OutlineTitle;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.flow.Heading;

/** The outline's entry of a heading: "Phụ lục I" and the title on the next line become one entry. */
final class BlockTitle {
	private final List<Block> blocks;

	BlockTitle(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** The entry of the heading at an index. */
	Heading of(int index, StyledParagraph heading) {
		String title = OutlineTitle.of(heading);
		ParagraphStyle titleStyle = titleBelow(heading.style());
		boolean titled = index + 1 < blocks.size() && blocks.get(index + 1) instanceof StyledParagraph next
				&& next.style() == titleStyle && next.outlineLevel() == 0;
		if (titled) {
			title = title + " " + OutlineTitle.of((StyledParagraph) blocks.get(index + 1));
		}
		return new Heading(heading.outlineLevel(), title);
	}

	private static ParagraphStyle titleBelow(ParagraphStyle label) {
		return switch (label) {
		case PART_LABEL -> ParagraphStyle.PART_TITLE;
		case CHAPTER_LABEL -> ParagraphStyle.CHAPTER_TITLE;
		case SECTION_LABEL -> ParagraphStyle.SECTION_TITLE;
		case SUBSECTION_LABEL -> ParagraphStyle.SUBSECTION_TITLE;
		case ANNEX_LABEL -> ParagraphStyle.ANNEX_TITLE;
		default -> null;
		};
	}
}
