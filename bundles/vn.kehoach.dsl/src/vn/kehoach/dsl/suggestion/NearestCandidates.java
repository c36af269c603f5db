package vn.kehoach.dsl.suggestion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chooses the candidates that somebody may have meant. */
public final class NearestCandidates {
	private static final int MOST = 3;

	private NearestCandidates() {
	}

	/** At most three, the nearest first; by id and by name. */
	public static List<Candidate> to(String typed, Stream<Candidate> candidates) {
		Nearness nearness = new Nearness(typed);
		Map<Candidate, Integer> near = new LinkedHashMap<>();
		candidates.forEach(candidate -> {
			int distance = Math.min(nearness.distance(candidate.id()), nearness.distance(candidate.name()));
			if (distance < Nearness.FAR)
				near.put(candidate, distance);
		});
		return near.entrySet().stream()
				.sorted(Comparator.comparingInt((Map.Entry<Candidate, Integer> entry) -> entry.getValue())
						.thenComparing(entry -> entry.getKey().id()))
				.limit(MOST).map(Map.Entry::getKey).toList();
	}
}
