package vn.kehoach.dsl.ide.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.place.ProjectContext;
import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.dsl.ide.symbols.ElementKinds;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Theme;
import vn.kehoach.model.Undertaking;

/**
 * The call hierarchy: which tasks, divisions, recitals and tables name a body, a cited document, an indicator; and what a task names.
 */
public final class PlanCalls {
	private final UriExtensions uris;

	@Inject
	PlanCalls(UriExtensions uris) {
		this.uris = uris;
	}

	/** The item of the element whose id, or keyword where it has none, is at a position; empty for elements without a hierarchy. */
	public List<CallHierarchyItem> prepare(ServedFile file, Position position) {
		ElementPlaces places = new ElementPlaces(uris);
		return elementAt(file, position).filter(PlanCalls::isShown)
				.map(element -> items(file, places).of(element, file.resource().getContents().get(0), new Range(position, position)))
				.stream()
				.toList();
	}

	/** Who names the element of an item, with the places. */
	public List<CallHierarchyIncomingCall> incoming(ServedFile file, CallHierarchyItem item) {
		ElementPlaces places = new ElementPlaces(uris);
		Map<EObject, List<Range>> callers = new LinkedHashMap<>();
		elementAt(file, item.getSelectionRange().getStart()).filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.ifPresent(element -> NamedPlaces.of(element, context(file)).forEach(place -> callers
						.computeIfAbsent(callerOf(place.owner()), key -> new ArrayList<>()).add(range(place, places))));
		CallItems items = items(file, places);
		return callers.entrySet().stream().map(caller -> new CallHierarchyIncomingCall(items.of(caller.getKey()), caller.getValue()))
				.toList();
	}

	/** What the element of an item names, with the places. */
	public List<CallHierarchyOutgoingCall> outgoing(ServedFile file, CallHierarchyItem item) {
		ElementPlaces places = new ElementPlaces(uris);
		Map<NamedElement, List<NamedPlace>> named = new LinkedHashMap<>();
		elementAt(file, item.getSelectionRange().getStart()).filter(ElementPlaces::isOpenable)
				.ifPresent(element -> NamedPlaces.within(element)
						.forEach(place -> named.computeIfAbsent(place.target(), key -> new ArrayList<>()).add(place)));
		CallItems items = items(file, places);
		return named.entrySet().stream().map(callee -> {
			List<Range> ranges = callee.getValue().stream().map(place -> range(place, places)).toList();
			return new CallHierarchyOutgoingCall(items.of(callee.getKey(), callee.getValue().get(0).owner(), ranges.get(0)), ranges);
		}).toList();
	}

	private static Range range(NamedPlace place, ElementPlaces places) {
		return places.lines(place.owner()).range(place.range());
	}

	private static CallItems items(ServedFile file, ElementPlaces places) {
		return new CallItems(places, context(file).printedReferences());
	}

	private static CheckContext context(ServedFile file) {
		return ProjectContext.of(file.resource().getResourceSet());
	}

	/** What the id at a position stands for; else the element whose keyword begins there. */
	private static Optional<EObject> elementAt(ServedFile file, Position position) {
		if (file.resource() == null || file.resource().getParseResult() == null)
			return Optional.empty();
		int offset = new LineTable(file.resource().getParseResult().getRootNode().getText()).offset(position);
		return Identifier.at(file.resource(), offset).map(id -> (EObject) id.element())
				.or(() -> ElementPlaces.namedAt(file.resource(), offset));
	}

	private static boolean isShown(EObject element) {
		return element instanceof Assignee || element instanceof CitedDocument || element instanceof IndicatorListing
				|| element instanceof Undertaking || element instanceof Theme;
	}

	/** The task or project that a place is in; else the recital, table or division. */
	private static EObject callerOf(EObject place) {
		EObject nearest = null;
		for (EObject around = place; around != null; around = around.eContainer()) {
			if (around instanceof Undertaking || around instanceof Recital)
				return around;
			if (nearest == null && ElementKinds.of(around.eClass()).isPresent())
				nearest = around;
		}
		return nearest;
	}
}
