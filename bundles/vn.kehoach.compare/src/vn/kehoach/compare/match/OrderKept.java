package vn.kehoach.compare.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds which of some places stayed in order: a longest ascending row of them. */
public final class OrderKept {
	private OrderKept() {
	}

	/** The indexes in the list whose values form a longest ascending row. */
	public static BitSet of(List<Integer> places) {
		List<Integer> ends = new ArrayList<>();
		int[] before = new int[places.size()];
		for (int index = 0; index < places.size(); index++) {
			int length = lengthBefore(places, ends, places.get(index));
			before[index] = length == 0 ? -1 : ends.get(length - 1);
			if (length == ends.size())
				ends.add(index);
			else
				ends.set(length, index);
		}
		BitSet kept = new BitSet();
		for (int index = ends.isEmpty() ? -1 : ends.getLast(); index >= 0; index = before[index])
			kept.set(index);
		return kept;
	}

	private static int lengthBefore(List<Integer> places, List<Integer> ends, int place) {
		int low = 0;
		int high = ends.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places.get(ends.get(middle)) < place)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
