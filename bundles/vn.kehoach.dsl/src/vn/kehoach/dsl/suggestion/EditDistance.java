package vn.kehoach.dsl.suggestion;

/** The number of letters to insert, delete, replace or swap with their neighbour to make one word of another. */
final class EditDistance {
	private EditDistance() {
	}

	/** The distance, or some number above the limit when it is above. */
	static int between(String one, String other, int limit) {
		if (Math.abs(one.length() - other.length()) > limit)
			return limit + 1;
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++)
			last[j] = j;
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= other.length(); j++)
				row[j] = cost(one, other, i, j, beforeLast, last, row);
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

	private static int cost(String one, String other, int i, int j, int[] beforeLast, int[] last, int[] row) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
	}
}
