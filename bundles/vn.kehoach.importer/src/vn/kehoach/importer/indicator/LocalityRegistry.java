package vn.kehoach.importer.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.model.Locality;
import vn.kehoach.model.ModelFactory;

/** The places that the tables of a document compare, each once. */
final class LocalityRegistry {
	private final Map<String, Locality> places = new LinkedHashMap<>();

	/** The place with this name; null for no name. */
	Locality of(String name) {
		return name == null ? null : places.computeIfAbsent(name, LocalityRegistry::create);
	}

	/** All places in the order of the document. */
	List<Locality> all() {
		return List.copyOf(places.values());
	}

	private static Locality create(String name) {
		Locality locality = ModelFactory.eINSTANCE.createLocality();
		locality.setLabel(name);
		return locality;
	}
}
