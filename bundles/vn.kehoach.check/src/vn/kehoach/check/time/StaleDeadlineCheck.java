package vn.kehoach.check.time;

import java.util.List;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;

/** A deadline written in prose that is over before the document is issued: most probably left standing from an earlier year. */
public final class StaleDeadlineCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH308", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (DateMention mention : DateMentions.of(passage))
			timeOf(mention, context).ifPresent(time -> sink.report(observation(mention, time)));
	}

	/** The time of the document before which a deadline lies; empty for a date that is no deadline, or still to come. */
	static Optional<DocumentTime> timeOf(DateMention mention, CheckContext context) {
		if (mention.year() == 0 || !DeadlineWording.isDeadline(mention))
			return Optional.empty();
		return DocumentTime.of(mention.passage().owner(), context)
				.filter(time -> mention.date().filter(time::isAfter).isPresent() && mention.year() < time.planYear());
	}

	/** With the year in the text, the recorded deadline is moved that says the same. */
	private static Observation observation(DateMention mention, DocumentTime time) {
		Observation observation = YearChange.at(mention, time.planYear(), mention.text(), ShortDate.of(CalendarDate.of(time.first())));
		Optional<FindingPlace> recorded = StatedDeadline.recorded(mention);
		Optional<CalendarDate> moved = mention.date().flatMap(date -> DeadlineChange.inYear(date, time.planYear()));
		if (recorded.isEmpty() || moved.isEmpty() || observation.remedies().isEmpty())
			return observation;
		Remedy inText = observation.remedies().getFirst();
		Fix both = new Fix.Together(List.of(new Fix.Step(observation.place(), inText.fix()),
				new Fix.Step(recorded.get(), new Fix.ReplaceWords(moved.get().toString()))));
		return new Observation(observation.place(), observation.variant(), observation.arguments(),
				List.of(new Remedy(both, inText.key(), inText.arguments(), inText.everywhere())));
	}
}
