package vn.kehoach.check.time;

import java.util.List;
import java.util.Optional;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.roles.SpellingMatch;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.time.CalendarDate;

/** The bodies that do not exist any more at a time, and who has their functions then; the checks of time say the same of a document. */
public final class EndedBodies {
	/**
	 * A body that has ended.
	 *
	 * @param entry the registry entry that says when, of this name
	 * @param heirs those who have its functions: of all functions first, then of single ones
	 */
	public record Ended(Assignee entry, List<Heir> heirs) {
		public Ended {
			heirs = List.copyOf(heirs);
		}
	}

	/**
	 * A body that has functions of another.
	 *
	 * @param body the body, as the project's registry declares it where it does
	 * @param function the function that passed to it; empty for all that were not named
	 */
	public record Heir(Assignee body, Optional<String> function) {
	}

	private final CheckContext context;
	private final DocumentTime time;

	/** @param time the day, month or year in question */
	public EndedBodies(CheckContext context, CalendarDate time) {
		this.context = context;
		this.time = new DocumentTime(time.firstDay(), time.lastDay(), time.year());
	}

	/** What became of a body; empty when it still exists. */
	public Optional<Ended> of(Assignee body) {
		return Bodies.of(context).missing(body, time).filter(entry -> Bodies.isOver(entry, time))
				.map(entry -> new Ended(entry, Heirs.of(entry, time, context).stream()
						.map(heir -> new Heir(heir.body(), Optional.ofNullable(heir.function()))).toList()));
	}

	/** The project's own entry of the same name, if it has one. */
	public Assignee preferred(Assignee body) {
		return Bodies.of(context).preferred(body);
	}

	/** True for a mention that speaks of the past: the issuer of a cited document, "Sở X (cũ)", "Sở X trước đây". */
	public static boolean isPast(ProseReference reference) {
		return PastMention.is(reference);
	}

	/** The same for a name in plain words. */
	public static boolean isPast(SpellingMatch match) {
		String text = match.passage().text();
		return PastMention.saysFormer(text.substring(match.end()))
				|| PastMention.endsWithNumberedDocument(text.substring(0, match.start()));
	}
}
