package vn.kehoach.check.time;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;

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
			if (mention.year() > 0 && DeadlineWording.isDeadline(mention))
				DocumentTime.of(passage.owner(), context)
						.filter(time -> mention.date().filter(time::isAfter).isPresent() && mention.year() < time.planYear())
						.ifPresent(time -> sink.report(
								YearChange.at(mention, time.planYear(), mention.text(), time.first().toString())));
	}
}
