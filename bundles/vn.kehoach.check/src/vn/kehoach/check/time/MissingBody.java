package vn.kehoach.check.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.check.time.Heirs.Heir;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.time.ShortDate;

/** What is to be said when a document names a body that does not exist on its date. */
final class MissingBody {
	private MissingBody() {
	}

	/**
	 * The observation; empty when the body exists.
	 *
	 * @param fix what puts a successor in the body's place
	 */
	static Optional<Observation> at(FindingPlace place, Assignee body, DocumentTime time, CheckContext context, Function<Heir, Fix> fix) {
		return Bodies.of(context).missing(body, time).map(entry -> {
			if (!Bodies.isOver(entry, time))
				return Observation.of(place, body.getLabel(), ShortDate.of(entry.getValidFrom())).inVariant("message.notYet");
			List<Heir> heirs = Heirs.of(entry, time, context);
			Observation observation = Observation.of(place, body.getLabel(), ShortDate.of(entry.getValidTo()), Heirs.words(heirs));
			if (heirs.isEmpty())
				return observation.inVariant("message.alone");
			for (Heir heir : heirs)
				if (heir.body().getId() != null)
					observation = observation.withRemedy(new Remedy(fix.apply(heir), "fix", List.of(body.getLabel(), heir.words()), true));
			return observation;
		});
	}
}
