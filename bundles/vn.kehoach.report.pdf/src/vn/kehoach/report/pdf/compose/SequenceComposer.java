package vn.kehoach.report.pdf.compose;

import java.util.List;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.flow.PageBuilder;
import vn.kehoach.report.pdf.page.Tag;

/** Sets the blocks of one page sequence in order. */
final class SequenceComposer {
	private final BlockComposers composers;
	private final Tag section;
	private final Measure measure;
	private final PageBuilder pages;
	private final StructureTags tags;

	SequenceComposer(BlockComposers composers, Tag section, HeadingLevels levels, Measure measure, PageBuilder pages) {
		this.composers = composers;
		this.section = section;
		this.measure = measure;
		this.pages = pages;
		this.tags = new StructureTags(section, levels);
	}

	void compose(List<Block> blocks) {
		BlockTitle titles = new BlockTitle(blocks);
		for (int i = 0; i < blocks.size(); i++) {
			switch (blocks.get(i)) {
			case StyledParagraph paragraph -> paragraph(paragraph, i, blocks, titles);
			case HeaderBlock header -> {
				tags.endList();
				composers.header().compose(header, section, measure).forEach(box -> pages.add(box.from(header)));
			}
			case ClosingBlock closing -> {
				tags.endList();
				pages.add(composers.closing().compose(closing, section, measure).from(closing));
			}
			case TableBlock table -> {
				tags.endList();
				composers.table().compose(table, section, measure, isBeforeClosing(i, blocks), pages::add);
			}
			}
		}
	}

	private void paragraph(StyledParagraph paragraph, int index, List<Block> blocks, BlockTitle titles) {
		boolean heading = paragraph.outlineLevel() > 0;
		boolean keep = heading || paragraph.style().format().keepWithNext() || isBeforeClosing(index, blocks);
		List<FlowBox> boxes = composers.paragraph().compose(paragraph, tags.next(paragraph), measure, keep);
		for (int i = 0; i < boxes.size(); i++) {
			FlowBox box = boxes.get(i).from(paragraph);
			pages.add(i == 0 && heading ? box.headed(titles.of(index, paragraph)) : box);
		}
	}

	private static boolean isBeforeClosing(int index, List<Block> blocks) {
		return index + 1 < blocks.size() && blocks.get(index + 1) instanceof ClosingBlock;
	}
}
