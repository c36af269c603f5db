package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourceParagraph;

/** Puts the left column of lines parted by tabs before the right one, block by block. */
final class ColumnOrder {
	private ColumnOrder() {
	}

	static List<SourceBlock> sort(List<SourceBlock> blocks) {
		List<SourceBlock> result = new ArrayList<>();
		List<SourceParagraph> run = new ArrayList<>();
		for (SourceBlock block : blocks) {
			if (block instanceof SourceParagraph paragraph && paragraph.look().column() != SourceColumn.WHOLE) {
				run.add(paragraph);
			} else {
				flush(run, result);
				result.add(block);
			}
		}
		flush(run, result);
		return result;
	}

	private static void flush(List<SourceParagraph> run, List<SourceBlock> result) {
		boolean two = run.stream().anyMatch(p -> p.look().column() == SourceColumn.LEFT);
		if (two) {
			run.stream().filter(p -> p.look().column() == SourceColumn.LEFT).forEach(result::add);
			run.stream().filter(p -> p.look().column() == SourceColumn.RIGHT).forEach(result::add);
		} else {
			run.forEach(p -> result
					.add(new SourceParagraph(p.place(), p.start(), p.label(), p.text(), p.look().in(SourceColumn.WHOLE), p.notes())));
		}
		run.clear();
	}
}
