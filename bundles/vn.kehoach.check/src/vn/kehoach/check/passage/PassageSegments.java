package vn.kehoach.check.passage;

import java.util.List;

/** The segments of a passage in order, without gaps. */
final class PassageSegments {
	private final List<PassageSegment> segments;

	PassageSegments(List<PassageSegment> segments) {
		this.segments = List.copyOf(segments);
	}

	/** Those that a range touches, be it with one end; found in logarithmic time. */
	List<PassageSegment> around(int start, int end) {
		int first = firstThatReaches(start);
		int last = first;
		while (last < segments.size() && segments.get(last).start() <= end)
			last++;
		return segments.subList(first, last);
	}

	private int firstThatReaches(int offset) {
		int low = 0;
		int high = segments.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (segments.get(middle).end() < offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
