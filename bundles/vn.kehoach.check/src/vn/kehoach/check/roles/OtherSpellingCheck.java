package vn.kehoach.check.roles;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.text.Capitals;

/**
 * A body under another spelling than its canonical name: in a role, in the words of a reference, or in text. Shortened and written-out
 * forms of the same name are no other spelling.
 */
public final class OtherSpellingCheck implements ElementCheck<Assignment>, PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH206", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Assignment> subject() {
		return Assignment.class;
	}

	@Override
	public void check(Assignment assignment, CheckContext context, ObservationSink sink) {
		String wording = assignment.getWording();
		if (wording != null && Bodies.isKnown(assignment) && isOtherSpelling(wording, assignment))
			sink.report(Observation.of(FindingPlace.at(assignment, ModelPackage.Literals.ASSIGNMENT__WORDING), wording,
					assignment.getAssignee().getLabel()).withFix(new Fix.RemoveValue()));
	}

	private static boolean isOtherSpelling(String wording, Assignment assignment) {
		return assignment.getAssignee().getSpellings().stream()
				.filter(spelling -> spelling.equals(wording) || Capitals.first(spelling).equals(wording))
				.anyMatch(spelling -> Spelling.other(assignment.getAssignee(), spelling).kind() == Spelling.Kind.VARIANT);
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		SpellingIndex index = SpellingIndex.of(context);
		for (SpellingMatch match : index.matches(passage))
			if (match.spelling().kind() == Spelling.Kind.VARIANT && !match.goesOn(index))
				report(passage, match, sink);
	}

	private static void report(Passage passage, SpellingMatch match, ObservationSink sink) {
		FindingPlace place = passage.place(match.start(), match.end());
		String canonical = match.spelling().body().getLabel();
		Observation observation = Observation.of(place, match.text(), canonical);
		if (!passage.isLinked(match.start(), match.end()))
			sink.report(observation.withFix(passage.isLinkable(match.start(), match.end())
					? new Fix.Link(match.spelling().body(), Optional.empty())
					: new Fix.ReplaceWords(canonical)));
		else if (place instanceof FindingPlace.InModel inModel && isWordingOf(inModel, match))
			sink.report(observation.withFix(new Fix.RemoveValue()));
	}

	private static boolean isWordingOf(FindingPlace.InModel place, SpellingMatch match) {
		return place.element() instanceof ProseReference reference && reference.getTarget() == match.spelling().body()
				&& match.text().equals(reference.getWording());
	}
}
