package vn.kehoach.dsl.ide.calls;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.ide.symbols.ElementKinds;
import vn.kehoach.dsl.ide.symbols.ElementTitles;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recital;
import vn.kehoach.model.wording.RecitalWording;

/** Elements as they are shown in a call hierarchy. */
final class CallItems {
	private final ElementPlaces places;
	private final PrintedReferences printed;
	private final ElementTitles titles = new ElementTitles();

	CallItems(ElementPlaces places, PrintedReferences printed) {
		this.places = places;
		this.printed = printed;
	}

	/** The item of an element in a file that the client can open. */
	CallHierarchyItem of(EObject element) {
		return item(element, places.uri(element), places.whole(element), places.name(element));
	}

	/** The item of an element that a place names; one of a registry that comes with the product is shown at that place. */
	CallHierarchyItem of(EObject element, EObject namedIn, Range range) {
		return ElementPlaces.isOpenable(element) ? of(element) : item(element, places.uri(namedIn), range, range);
	}

	private CallHierarchyItem item(EObject element, String uri, Range whole, Range name) {
		SymbolKind kind = ElementKinds.of(element.eClass()).orElse(SymbolKind.String);
		String title = element instanceof Recital recital ? recital(recital) : titles.of(element);
		CallHierarchyItem item = new CallHierarchyItem(title, kind, uri, whole, name);
		item.setDetail(detail(element));
		return item;
	}

	private String recital(Recital recital) {
		return RecitalWording.opening(recital) + " " + (recital.getText() == null ? "" : words(recital.getText()));
	}

	private String words(Prose prose) {
		return prose.getParts().stream().map(part -> switch (part) {
		case ProseLiteral literal -> literal.getValue();
		case ProseReference reference -> printed.of(reference);
		default -> "";
		}).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
	}

	/** The id, and the document that the element is in. */
	private static String detail(EObject element) {
		PlanDocument document = EcoreUtil2.getContainerOfType(element.eContainer(), PlanDocument.class);
		return Stream.of(id(element), id(document)).filter(id -> !id.isEmpty()).collect(Collectors.joining(" · "));
	}

	private static String id(EObject element) {
		return element instanceof NamedElement named && named.getId() != null ? named.getId() : "";
	}
}
