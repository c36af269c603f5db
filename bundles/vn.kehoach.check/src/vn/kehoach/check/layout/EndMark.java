package vn.kehoach.check.layout;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.model.PlanDocument;

/** The marks behind the members of a list that is printed one a line: ";", and "." behind the last. */
final class EndMark {
	private EndMark() {
	}

	/** Reports a mark that was written by hand and is another; the fix takes it away, so that the right one is printed. */
	static void observe(EObject member, EAttribute feature, ObservationSink sink) {
		String mark = (String) member.eGet(feature);
		if (mark == null || !(member.eContainer() instanceof PlanDocument document) || !OfficialForm.binds(document))
			return;
		List<?> members = (List<?>) document.eGet(member.eContainmentFeature());
		String right = members.getLast() == member ? "." : ";";
		if (mark.strip().equals(right))
			return;
		Observation observation = Observation.of(FindingPlace.at(member, feature), mark, right);
		sink.report((mark.isBlank() ? observation.inVariant("message.none") : observation)
				.withRemedy(new Remedy(new Fix.RemoveValue(), "fix", List.of(mark, right), true)));
	}
}
