package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.line.Line;

/** Indicator tables whose cells are paragraphs of their own. */
public final class CellParagraphs {
	private CellParagraphs() {
	}

	/** The lines with such tables as tables. */
	public static List<Line> gather(List<Line> lines) {
		if (lines.stream().noneMatch(line -> line instanceof Line.Text text && CellLines.mayBegin(text.text())))
			return lines;
		List<String> texts = lines.stream().map(line -> line instanceof Line.Text text ? text.text() : "").toList();
		CellLines cells = new CellLines(texts, index -> lines.get(index).place());
		List<Line> result = new ArrayList<>();
		int next = 0;
		while (next < lines.size()) {
			Optional<CellLines.Found> found = cells.at(next);
			result.add(found.isPresent() ? new Line.Grid(found.get().table(), lines.get(next).place()) : lines.get(next));
			next = found.map(CellLines.Found::end).orElse(next + 1);
		}
		return result;
	}
}
