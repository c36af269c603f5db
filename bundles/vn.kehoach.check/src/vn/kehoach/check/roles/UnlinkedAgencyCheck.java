package vn.kehoach.check.roles;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.Agency;

/** An agency named in prose under a name of the registry, but not as a reference: reports and later renaming would miss it. */
public final class UnlinkedAgencyCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH205", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		SpellingIndex index = SpellingIndex.of(context);
		for (SpellingMatch match : index.matches(passage))
			if (isNamed(match) && passage.isLinkable(match.start(), match.end()) && !match.isOfPartOrPerson() && !match.goesOn(index))
				sink.report(observation(match));
	}

	private static boolean isNamed(SpellingMatch match) {
		boolean right = match.spelling().kind() == Spelling.Kind.CANONICAL || match.spelling().kind() == Spelling.Kind.OTHER_FORM;
		return right && match.spelling().body() instanceof Agency agency && agency.getId() != null;
	}

	private static Observation observation(SpellingMatch match) {
		String words = match.text();
		boolean sameWords = words.equals(match.spelling().body().getLabel());
		return Observation.of(match.passage().place(match.start(), match.end()), words, match.spelling().body().getId())
				.withFix(new Fix.Link(match.spelling().body(), sameWords ? Optional.empty() : Optional.of(words)));
	}
}
