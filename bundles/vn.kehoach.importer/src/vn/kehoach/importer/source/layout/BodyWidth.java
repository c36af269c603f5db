package vn.kehoach.importer.source.layout;

import java.util.List;

/**
 * How far the lines of a text run before they are broken. Learnt from breaks that are evident (the next line goes on with a small
 * letter): the first word of the next line had no room there.
 */
final class BodyWidth {
	private static final double LOWEST_SHARE = 0.04;
	private static final double LOW_SHARE = 0.2;
	private static final double HIGH_SHARE = 0.95;
	private static final int FEWEST = 4;
	private static final double SLACK = 0.98;
	private static final double LONG = 0.75;
	private static final double FAR = 0.3;

	private final LineMeasure measure;
	private final Limits limits;
	private final Limits firstLimits;
	private final double looseness;

	/** The least and the likely width. */
	private record Limits(double least, double likely) {
	}

	private BodyWidth(LineMeasure measure, Limits firstLimits, Limits limits, double looseness) {
		this.measure = measure;
		this.firstLimits = firstLimits;
		this.limits = limits;
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
		List<EvidentBreak> later = breaks.stream().filter(b -> !b.first()).toList();
		List<EvidentBreak> first = breaks.stream().filter(EvidentBreak::first).toList();
		Limits limits = limits(later.size() >= FEWEST ? later : breaks, measure);
		Limits firstLimits = first.size() >= FEWEST ? limits(first, measure) : limits;
		double looseness = (share(reaches(breaks, measure), HIGH_SHARE) - limits.least) / Math.max(limits.least, 1);
		return new BodyWidth(measure, firstLimits.likely < limits.likely ? firstLimits : limits, limits, looseness);
	}

	/** Lines reach no further than the width, and with the next word they would: the width lies between, a few misfits aside. */
	private static Limits limits(List<EvidentBreak> breaks, LineMeasure measure) {
		double[] needed = needed(breaks, measure);
		double least = share(needed, LOWEST_SHARE);
		return new Limits(least, Math.max(least, Math.min(share(reaches(breaks, measure), HIGH_SHARE), share(needed, LOW_SHARE))));
	}

	private static double[] needed(List<EvidentBreak> breaks, LineMeasure measure) {
		return breaks.stream().mapToDouble(b -> measure.reach(b.line()) + measure.need(b.next())).sorted().toArray();
	}

	private static double[] reaches(List<EvidentBreak> breaks, LineMeasure measure) {
		return breaks.stream().mapToDouble(b -> measure.reach(b.line())).sorted().toArray();
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
		return isApart(line) || measure.reach(line) + measure.need(next) < (first ? firstLimits : limits).likely;
	}

	/** The same, only where the room is beyond doubt. */
	boolean hasAmpleRoom(PageLine line, PageLine next, boolean first) {
		return isApart(line) || measure.reach(line) + measure.need(next) < SLACK * (first ? firstLimits : limits).least;
	}

	/** True when the line begins far from the edge: a title, a signature, a cell; what room it had is not known. */
	private boolean isApart(PageLine line) {
		return measure == LineMeasure.POSITIONS && line.left() > FAR * limits.likely;
	}

	/** True when the line fills most of the width. */
	boolean isLong(PageLine line) {
		return measure.reach(line) > LONG * limits.likely;
	}
}
