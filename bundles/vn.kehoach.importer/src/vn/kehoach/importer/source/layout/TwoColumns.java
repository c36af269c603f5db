package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.kehoach.importer.source.SourceColumn;

/** Lines of a block in two columns, sorted into the left and the right one. */
final class TwoColumns {
	private final double gutter;
	private final List<PageLine> left = new ArrayList<>();
	private final List<PageLine> right = new ArrayList<>();
	private double leftGap;
	private double rightGap;

	private TwoColumns(double gutter) {
		this.gutter = gutter;
	}

	/** Columns parted where the widest gaps of the lines lie above one another, the widest one first; each line has at least two segments. */
	static TwoColumns partedBy(List<PageLine> lines) {
		double from = Double.NEGATIVE_INFINITY;
		double to = Double.POSITIVE_INFINITY;
		for (PageLine line : lines.stream().sorted(Comparator.comparingDouble(TwoColumns::widestGap).reversed()).toList()) {
			LineSegment[] around = aroundWidestGap(line);
			double nearer = Math.max(from, around[0].right());
			double farther = Math.min(to, around[1].left());
			if (nearer < farther) {
				from = nearer;
				to = farther;
			}
		}
		return new TwoColumns((from + to) / 2);
	}

	/** Columns parted in the widest gap of the line, which has at least two segments. */
	static TwoColumns partedBy(PageLine line) {
		LineSegment[] around = aroundWidestGap(line);
		return new TwoColumns((around[0].right() + around[1].left()) / 2);
	}

	/** The widest gap between two segments of the line, which has at least two. */
	static double widestGap(PageLine line) {
		LineSegment[] around = aroundWidestGap(line);
		return around[1].left() - around[0].right();
	}

	private static LineSegment[] aroundWidestGap(PageLine line) {
		int widest = 1;
		for (int i = 2; i < line.segments().size(); i++) {
			if (gap(line, i) > gap(line, widest)) {
				widest = i;
			}
		}
		return new LineSegment[]{ line.segments().get(widest - 1), line.segments().get(widest) };
	}

	private static double gap(PageLine line, int index) {
		return line.segments().get(index).left() - line.segments().get(index - 1).right();
	}

	/** True when no segment of the line lies across the gutter. */
	boolean accept(PageLine line) {
		return line.segments().stream().allMatch(s -> s.right() <= gutter || s.left() >= gutter);
	}

	/** True when the whole line is on the right. */
	boolean isRight(PageLine line) {
		return line.left() >= gutter;
	}

	/** True when the whole line is on the left. */
	boolean isLeft(PageLine line) {
		return line.right() <= gutter;
	}

	/** Takes the line apart. */
	void add(PageLine line) {
		leftGap += line.gap();
		rightGap += line.gap();
		leftGap = put(line, true, left, leftGap);
		rightGap = put(line, false, right, rightGap);
	}

	private double put(PageLine line, boolean onLeft, List<PageLine> column, double gap) {
		List<LineSegment> own = line.segments().stream().filter(s -> s.left() < gutter == onLeft).toList();
		if (own.isEmpty()) {
			return gap + 1;
		}
		column.add(line.with(own).at(gap, line.pageStart() && column.isEmpty()).in(onLeft ? SourceColumn.LEFT : SourceColumn.RIGHT));
		return 0;
	}

	/** The left column, then the right one. */
	List<PageLine> lines() {
		List<PageLine> all = new ArrayList<>(left);
		all.addAll(right);
		return all;
	}
}
