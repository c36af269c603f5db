package vn.kehoach.dsl.ide.completion;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Inject;

import vn.kehoach.dsl.lexing.SingleWordKeywords;
import vn.kehoach.dsl.scoping.KehoachScopeProvider;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Motto;
import vn.kehoach.model.NamedElement;

/** Offers the elements that a cross reference can lead to. */
final class ReferenceOffers implements OfferSource {
	private final KehoachScopeProvider scopes;

	@Inject
	ReferenceOffers(KehoachScopeProvider scopes) {
		this.scopes = scopes;
	}

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		if (!(element instanceof Assignment assignment) || !(assignment.getTerminal() instanceof CrossReference crossReference))
			return Stream.empty();
		EReference reference = GrammarUtil.getReference(crossReference);
		boolean recital = GrammarUtil.containingRule(element).getName().equals("BareReference");
		return targets(reference, place).map(target -> ElementOffers.of(target, Insertion.of(Identifiers.write(target.getId())),
				place.date(), order(target, recital)));
	}

	/** The elements that a reference at the place can lead to. */
	Stream<NamedElement> targets(EReference reference, ModelPlace place) {
		boolean inProse = reference == ModelPackage.Literals.PROSE_REFERENCE__TARGET;
		return StreamSupport.stream(scopes.getScope(place.element(), reference).getAllElements().spliterator(), false)
				.map(description -> resolved(description, place)).filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.filter(target -> target.getId() != null && target != place.element() && SingleWordKeywords.isWord(target.getId()))
				.filter(target -> !inProse || isMentionable(target)).distinct();
	}

	private static EObject resolved(IEObjectDescription description, ModelPlace place) {
		return EcoreUtil.resolve(description.getEObjectOrProxy(), place.file());
	}

	/** True when a reference to it prints words. */
	private static boolean isMentionable(NamedElement target) {
		return target instanceof Assignee || target instanceof CitedDocument || target instanceof Division || target instanceof Footnote
				|| target instanceof Indicator || target instanceof Motto;
	}

	private static int order(NamedElement target, boolean recital) {
		return switch (target) {
		case CitedDocument cited -> recital ? 0 : 2;
		case Assignee assignee -> 1;
		case Indicator indicator -> 3;
		case Motto motto -> 4;
		case Footnote footnote -> 5;
		default -> 6;
		};
	}
}
