package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * A stretch of a list that has another content in the newer version.
 *
 * @param olderStart the place of its first element in the older list
 * @param olderEnd the place behind its last one
 * @param newerStart the same in the newer list
 * @param newerEnd the same in the newer list
 */
record ChangedBlock(int olderStart, int olderEnd, int newerStart, int newerEnd) {
	/** Above so many elements in both lists, not counting equal ends, the search would take more than a second. */
	private static final int MOST_ELEMENTS = 8_000;

	/** The blocks in order, at least one equal element between two; blanks around an element do not count. */
	static List<ChangedBlock> of(List<String> older, List<String> newer) {
		List<String> one = older.stream().map(String::strip).toList();
		List<String> other = newer.stream().map(String::strip).toList();
		int start = 0;
		int most = Math.min(one.size(), other.size());
		while (start < most && one.get(start).equals(other.get(start)))
			start++;
		int end = 0;
		while (end < most - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end)))
			end++;
		return inside(one.subList(start, one.size() - end), other.subList(start, other.size() - end), start);
	}

	private static List<ChangedBlock> inside(List<String> older, List<String> newer, int offset) {
		if (older.isEmpty() && newer.isEmpty())
			return List.of();
		if (older.isEmpty() || newer.isEmpty() || older.size() + newer.size() > MOST_ELEMENTS)
			return List.of(new ChangedBlock(offset, offset + older.size(), offset, offset + newer.size()));
		List<ChangedBlock> blocks = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			int olderStart = offset + delta.getSource().getPosition();
			int newerStart = offset + delta.getTarget().getPosition();
			ChangedBlock block = new ChangedBlock(olderStart, olderStart + delta.getSource().size(), newerStart,
					newerStart + delta.getTarget().size());
			if (!blocks.isEmpty() && blocks.getLast().touches(block))
				blocks.set(blocks.size() - 1, blocks.getLast().with(block));
			else
				blocks.add(block);
		}
		return blocks;
	}

	private boolean touches(ChangedBlock next) {
		return next.olderStart <= olderEnd || next.newerStart <= newerEnd;
	}

	private ChangedBlock with(ChangedBlock next) {
		return new ChangedBlock(Math.min(olderStart, next.olderStart), Math.max(olderEnd, next.olderEnd),
				Math.min(newerStart, next.newerStart), Math.max(newerEnd, next.newerEnd));
	}
}
