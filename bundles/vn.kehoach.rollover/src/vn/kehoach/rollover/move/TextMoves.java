package vn.kehoach.rollover.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.rollover.Doubt;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.PlanYears;
import vn.kehoach.rollover.source.Excerpt;

/** The moves of the years and dates in a text. */
final class TextMoves {
	/** Where another year than the planned one is none of the plan's business. */
	private static final Set<Doubt> FOREIGN = Set.of(Doubt.CITATION, Doubt.SPAN);

	private final PlanYears years;
	private final MoveMaker maker;

	TextMoves(PlanYears years, MoveMaker maker) {
		this.years = years;
		this.maker = maker;
	}

	/**
	 * The moves of a text.
	 *
	 * @param figures true when the text stands among figures that do not move with it
	 */
	List<Move> of(MoveKind kind, MovedText text, boolean figures) {
		List<Move> moves = new ArrayList<>();
		for (YearMention mention : YearMention.of(text.text()))
			if (Math.abs(mention.year() - years.last()) <= 1 && text.isEditable(mention.start(), mention.end())) {
				Optional<Doubt> doubt = doubt(text.text(), mention, figures);
				if (mention.year() == years.last() || !doubt.filter(FOREIGN::contains).isPresent())
					move(kind, text, mention, doubt).ifPresent(moves::add);
			}
		return moves;
	}

	private Optional<Doubt> doubt(String text, YearMention mention, boolean figures) {
		Optional<Doubt> doubt = YearDoubt.of(text, mention);
		if (doubt.isPresent() && doubt.get() != Doubt.NUMBER)
			return doubt;
		if (mention.year() < years.last())
			return Optional.of(Doubt.EARLIER);
		if (mention.year() > years.last() && !mention.isDated() && !YearDoubt.isNextPlan(text, mention))
			return Optional.of(Doubt.LATER);
		return figures ? Optional.of(Doubt.FIGURES) : doubt;
	}

	private Optional<Move> move(MoveKind kind, MovedText text, YearMention mention, Optional<Doubt> doubt) {
		CalendarDate moved = YearShift.of(mention.date(), years.step());
		boolean otherDay = moved.day() != mention.date().day() && text.isEditable(mention.dateStart(), mention.end());
		int start = otherDay ? mention.dateStart() : mention.start();
		String old = text.text().substring(start, mention.end());
		String words = String.valueOf(moved.year());
		if (otherDay)
			words = old.replaceFirst("^\\d+", String.valueOf(moved.day())).replaceFirst("\\d+$", words);
		return maker.replace(kind, text.place(start, mention.end()), words, Excerpt.of(text.text(), start, mention.end()), doubt);
	}
}
