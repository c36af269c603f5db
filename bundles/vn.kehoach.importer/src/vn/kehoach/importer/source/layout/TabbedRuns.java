package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of lines that tabs part into two columns, row by row: the left column comes before the right one; further
 * recipients belong to the left.
 */
final class TabbedRuns {
	private TabbedRuns() {
	}

	static List<PageLine> leftFirst(List<PageLine> lines) {
		List<PageLine> result = new ArrayList<>(lines.size());
		List<PageLine> right = new ArrayList<>();
		for (PageLine line : lines) {
			switch (line.look().column()) {
			case RIGHT -> right.add(line);
			case LEFT -> result.add(line);
			case WHOLE -> {
				if (LineOpening.of(line.text()) != LineOpening.BULLET) {
					result.addAll(right);
					right.clear();
				}
				result.add(line);
			}
			}
		}
		result.addAll(right);
		return result;
	}
}
