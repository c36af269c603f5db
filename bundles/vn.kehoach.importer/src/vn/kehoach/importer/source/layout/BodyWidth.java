package vn.kehoach.importer.source.layout;

import java.util.Arrays;
import java.util.List;

/**
 * How far the lines of a text run before they are broken. Learnt from breaks that are evident (the next line goes on with a small
 * letter): the first word of the next line had no room there.
 */
final class BodyWidth {
	private static final double LOWEST_SHARE = 0.04;
	private static final double HIGH_SHARE = 0.95;

	private final LineMeasure measure;
	private final double firstLimit;
	private final double limit;
	private final double looseness;

	private BodyWidth(LineMeasure measure, double firstLimit, double limit, double looseness) {
		this.measure = measure;
		this.firstLimit = firstLimit;
		this.limit = limit;
		this.looseness = looseness;
	}

	/** The width by the measure that explains the evident breaks best. */
	static BodyWidth learn(List<EvidentBreak> breaks, List<LineMeasure> measures) {
		BodyWidth best = null;
		for (LineMeasure measure : measures) {
			BodyWidth candidate = learn(breaks, measure);
			if (best == null || candidate.looseness < best.looseness) {
				best = candidate;
			}
		}
		return best;
	}

	private static BodyWidth learn(List<EvidentBreak> breaks, LineMeasure measure) {
		double[] later = needed(breaks, measure, false);
		double[] first = needed(breaks, measure, true);
		double limit = share(later.length > 0 ? later : first, LOWEST_SHARE);
		double firstLimit = first.length > 0 ? Math.min(limit, share(first, LOWEST_SHARE)) : limit;
		double[] reaches = breaks.stream().mapToDouble(b -> measure.reach(b.line())).sorted().toArray();
		return new BodyWidth(measure, firstLimit, limit, (share(reaches, HIGH_SHARE) - limit) / Math.max(limit, 1));
	}

	private static double[] needed(List<EvidentBreak> breaks, LineMeasure measure, boolean first) {
		return breaks.stream().filter(b -> b.first() == first).mapToDouble(b -> measure.reach(b.line()) + measure.need(b.next())).sorted()
				.toArray();
	}

	private static double share(double[] sorted, double share) {
		return sorted.length == 0 ? 0 : sorted[Math.clamp((long) (sorted.length * share), 0, sorted.length - 1)];
	}

	/**
	 * True when the next line's first word would have found room at the end of the line, so that the break was meant.
	 *
	 * @param first true when the line is the first of its paragraph, which may be indented
	 */
	boolean hasRoom(PageLine line, PageLine next, boolean first) {
		return measure.reach(line) + measure.need(next) < (first ? firstLimit : limit);
	}

	@Override
	public String toString() {
		return Arrays.toString(new double[] { firstLimit, limit, looseness });
	}
}
