package vn.kehoach.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import vn.kehoach.model.NamedElement;

/** Elements by id, in the order of the text; several where an id was given twice. */
final class IdTable {
	/** Holds nothing. */
	static final IdTable EMPTY = new IdTable();

	private final Map<String, List<NamedElement>> byId = new LinkedHashMap<>();

	void add(NamedElement element) {
		if (element.getId() != null)
			byId.computeIfAbsent(element.getId(), id -> new ArrayList<>(1)).add(element);
	}

	/** The elements of the id that are of the type. */
	Stream<NamedElement> find(String id, EClass type) {
		return byId.getOrDefault(id, List.of()).stream().filter(type::isInstance);
	}

	/** All elements of the type. */
	Stream<NamedElement> all(EClass type) {
		return byId.values().stream().flatMap(List::stream).filter(type::isInstance);
	}

	/** The ids that several elements have, with the elements. */
	Stream<List<NamedElement>> repeated() {
		return byId.values().stream().filter(elements -> elements.size() > 1);
	}
}
