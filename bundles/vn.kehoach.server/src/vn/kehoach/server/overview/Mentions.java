package vn.kehoach.server.overview;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Division;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.server.file.NodeKinds;
import vn.kehoach.server.protocol.overview.CitationEntry.Mention;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.scope.Scope;

/** Where elements are mentioned in the prose of a scope. */
final class Mentions {
	private final Scope scope;

	Mentions(Scope scope) {
		this.scope = scope;
	}

	/** The mentions of an element. */
	List<Mention> of(NamedElement element) {
		return references(element).stream().map(reference -> new Mention(scope.context().printedReferences().of(reference),
				where(reference), scope.place(reference))).toList();
	}

	/** How often it is mentioned. */
	int count(NamedElement element) {
		return references(element).size();
	}

	private List<ProseReference> references(NamedElement element) {
		return scope.context().references().mentionsOf(element).stream().filter(scope::holds).toList();
	}

	/** The nearest numbered division around; else the nearest node. */
	private String where(EObject reference) {
		EObject place = reference;
		EObject nearest = null;
		while (place != null && !(place instanceof Division division && !scope.labels().number(division).isEmpty())) {
			if (nearest == null && NodeKinds.of(place).isPresent())
				nearest = place;
			place = place.eContainer();
		}
		EObject told = place != null ? place : nearest;
		Optional<NodeKind> kind = Optional.ofNullable(told).flatMap(NodeKinds::of);
		return kind.map(node -> (scope.labels().number(told) + ' ' + scope.labels().label(told, node)).strip()).orElse("");
	}
}
