package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that was broken for want of room: the next one goes on with a small letter.
 *
 * @param first true when the line seems to be the first of its paragraph
 */
record EvidentBreak(PageLine line, PageLine next, boolean first) {
	/** All evident breaks, in order. */
	static List<EvidentBreak> in(List<PageLine> lines) {
		List<EvidentBreak> result = new ArrayList<>();
		for (int i = 0; i + 1 < lines.size(); i++) {
			PageLine line = lines.get(i);
			PageLine next = lines.get(i + 1);
			if (isEvident(line, next)) {
				result.add(new EvidentBreak(line, next, isFirst(lines, i)));
			}
		}
		return result;
	}

	private static boolean isEvident(PageLine line, PageLine next) {
		return line.look().column() == next.look().column() && !next.setOff() && !next.pageStart()
				&& LineOpening.of(next.text()) == LineOpening.CONTINUATION && !LineEnding.of(line.text()).closed()
				&& !Capitals.noSmallLetter(line.text());
	}

	private static boolean isFirst(List<PageLine> lines, int index) {
		PageLine line = lines.get(index);
		return index == 0 || line.setOff() || LineOpening.of(line.text()).isItem() || LineEnding.of(lines.get(index - 1).text()).closed();
	}
}
