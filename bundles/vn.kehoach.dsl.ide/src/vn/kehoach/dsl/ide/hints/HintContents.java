package vn.kehoach.dsl.ide.hints;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.wording.TaskHeading;

/** What the print has and the text has not: computed numbers, and the words that are printed for an id. */
final class HintContents {
	private final CheckContext context;

	HintContents(CheckContext context) {
		this.context = context;
	}

	/** The hint of an element; empty when its text shows all that is printed. */
	Optional<Hint> of(EObject element) {
		return switch (element) {
		case Division division -> number(division);
		case Assignment role when role.getWording() == null ->
			printed(role.getAssignee(), TaskHeading.name(role), ElementPlaces.naming(role).end());
		case Recipient recipient when recipient.getAgency() != null ->
			printed(recipient.getAgency(), recipient.getAgency().getLabel(), ElementPlaces.naming(recipient).end());
		case ProseReference reference when reference.getWording() == null -> printed(reference.getTarget(),
				context.printedReferences().of(reference), NodeModelUtils.findActualNodeFor(reference).getEndOffset());
		default -> Optional.empty();
		};
	}

	/** Before the title, or before the keyword of a division without one. */
	private Optional<Hint> number(Division division) {
		String label = division.getLabelOverride() == null ? context.numbering().of(division).label().strip() : "";
		TextRange place = ElementPlaces.feature(division, ModelPackage.Literals.DIVISION__TITLE)
				.orElseGet(() -> ElementPlaces.keyword(division));
		return label.isEmpty() ? Optional.empty() : Optional.of(new Hint(place.start(), label, true));
	}

	private static Optional<Hint> printed(NamedElement target, String words, int end) {
		boolean known = target != null && target.getId() != null && words != null && !words.isBlank();
		return known && !words.equals(target.getId()) ? Optional.of(new Hint(end, words, false)) : Optional.empty();
	}
}
