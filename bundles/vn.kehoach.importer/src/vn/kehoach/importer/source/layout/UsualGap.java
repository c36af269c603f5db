package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the distance that all lines keep (a text with every second line blank) off the distances, so that only more than that counts. */
final class UsualGap {
	private static final double SHARE = 0.6;

	private UsualGap() {
	}

	static List<PageLine> takeOff(List<PageLine> lines) {
		Map<Long, Integer> counts = new TreeMap<>();
		int all = 0;
		for (int i = 1; i < lines.size(); i++) {
			if (LineOpening.of(lines.get(i).text()) == LineOpening.CONTINUATION && !LineEnding.of(lines.get(i - 1).text()).closed()) {
				counts.merge(Math.round(lines.get(i).gap()), 1, Integer::sum);
				all++;
			}
		}
		for (Map.Entry<Long, Integer> count : counts.entrySet()) {
			if (count.getKey() > 0 && count.getValue() > SHARE * all) {
				return closer(lines, count.getKey());
			}
		}
		return lines;
	}

	private static List<PageLine> closer(List<PageLine> lines, long gap) {
		List<PageLine> result = new ArrayList<>(lines.size());
		lines.forEach(line -> result.add(line.at(Math.max(0, line.gap() - gap), line.pageStart())));
		return result;
	}
}
