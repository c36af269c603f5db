package vn.kehoach.cli.arguments;

import java.util.Collection;
import java.util.List;

/** Finds what a mistyped name may have meant: the known names at the smallest edit distance, if that is small. */
final class NearestNames {
	private final Collection<String> known;

	NearestNames(Collection<String> known) {
		this.known = known;
	}

	/** The nearest names in the order of the known ones; empty when none is near. */
	List<String> of(String typed) {
		int limit = Math.max(1, typed.length() / 3);
		int nearest = known.stream().mapToInt(name -> distance(typed, name)).min().orElse(Integer.MAX_VALUE);
		return nearest > limit ? List.of() : known.stream().filter(name -> distance(typed, name) == nearest).toList();
	}

	/** How many letters are to be put in, left out, changed or swapped with their neighbour. */
	private static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++)
				cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, i, j, cost);
		}
		return cost[one.length()][other.length()];
	}

	private static int cheapest(String one, String other, int i, int j, int[][] cost) {
		int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
		int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
	}
}
