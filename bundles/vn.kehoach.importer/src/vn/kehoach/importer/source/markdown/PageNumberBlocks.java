package vn.kehoach.importer.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.layout.LineSegment;
import vn.kehoach.importer.source.layout.LonePageNumbers;
import vn.kehoach.importer.source.layout.PageLine;

/** Page numbers that text recognition left standing as paragraphs of their own. */
final class PageNumberBlocks {
	private PageNumberBlocks() {
	}

	static List<SourceBlock> drop(List<SourceBlock> blocks) {
		List<PageLine> lines = blocks.stream().map(PageNumberBlocks::line).toList();
		Set<Integer> numbers = LonePageNumbers.numbers(lines);
		List<SourceBlock> kept = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (!numbers.contains(i)) {
				kept.add(blocks.get(i));
			}
		}
		return kept;
	}

	private static PageLine line(SourceBlock block) {
		String text = block instanceof SourceParagraph paragraph && !paragraph.text().isEmpty() ? paragraph.text() : "|";
		return new PageLine(block.place(), List.of(LineSegment.ofColumns(text, 0)), PageLine.NO_HEIGHT, 1, false, ParagraphLook.PLAIN);
	}
}
