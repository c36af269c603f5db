package vn.kehoach.rollover.succession;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recital;

/** Takes a legal basis away that would cite what another one cites already. */
final class RecitalEdits {
	private RecitalEdits() {
	}

	/** True for a recital that is nothing but a replaced reference, where another recital of the document cites the new target. */
	static boolean isDoubled(Prose text, Map<EObject, NamedElement> targets) {
		if (!(text.eContainer() instanceof Recital recital) || !(recital.eContainer() instanceof PlanDocument document))
			return false;
		List<ProsePart> words = text.getParts().stream().filter(part -> !isBlank(part)).toList();
		NamedElement target = words.size() == 1 ? targets.get(words.getFirst()) : null;
		int place = document.getRecitals().indexOf(recital);
		for (int index = 0; target != null && index < document.getRecitals().size(); index++)
			if (index != place && cites(document.getRecitals().get(index), target, targets, index < place))
				return true;
		return false;
	}

	private static boolean isBlank(ProsePart part) {
		return part instanceof ProseLiteral literal && (literal.getValue() == null || literal.getValue().isBlank());
	}

	/** Of two that are both replaced by the same, the first stays. */
	private static boolean cites(Recital other, NamedElement target, Map<EObject, NamedElement> targets, boolean before) {
		return other.getText() != null && other.getText().getParts().stream().anyMatch(part -> targets.containsKey(part)
				? before && targets.get(part) == target
				: part instanceof ProseReference reference && reference.getTarget() == target);
	}

	static List<SourceEdit> removal(Prose text) {
		return FixEdits.of(FindingPlace.at(text.eContainer()), new Fix.RemoveElement());
	}
}
