package vn.kehoach.check.time;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.roles.Spelling;
import vn.kehoach.check.roles.SpellingIndex;
import vn.kehoach.check.roles.SpellingMatch;

/** A body that does not exist on the document's date, named in text by a name that a registry knows but not linked. */
public final class UnlinkedAbolishedBodyCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH302", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		SpellingIndex index = SpellingIndex.of(context);
		for (SpellingMatch match : index.matches(passage))
			if (match.spelling().kind() != Spelling.Kind.AMBIGUOUS && !passage.isLinked(match.start(), match.end())
					&& !match.goesOn(index) && !isPast(match))
				check(passage, match, context, sink);
	}

	private static boolean isPast(SpellingMatch match) {
		String text = match.passage().text();
		return PastMention.saysFormer(text.substring(match.end()))
				|| PastMention.endsWithNumberedDocument(text.substring(0, match.start()));
	}

	private static void check(Passage passage, SpellingMatch match, CheckContext context, ObservationSink sink) {
		FindingPlace place = passage.place(match.start(), match.end());
		boolean linkable = passage.isLinkable(match.start(), match.end());
		DocumentTime.of(passage.owner(), context)
				.flatMap(time -> MissingBody.at(place, match.spelling().body(), time, context,
						heir -> linkable ? new Fix.Link(heir.body(), Optional.empty()) : new Fix.ReplaceWords(heir.body().getLabel())))
				.ifPresent(sink::report);
	}
}
