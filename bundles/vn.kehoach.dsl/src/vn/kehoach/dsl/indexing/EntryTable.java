package vn.kehoach.dsl.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

import vn.kehoach.dsl.registry.RegistryLocation;

/** What the files of a resource set declare for each other, by id; shipped registries are only seen by who imports them. Made in one pass. */
final class EntryTable {
	private final Map<String, List<IEObjectDescription>> byId = new LinkedHashMap<>();

	EntryTable(ResourceSet resources, IResourceDescription.Manager descriptions) {
		for (Resource resource : List.copyOf(resources.getResources()))
			if (!RegistryLocation.isShipped(resource.getURI()))
				descriptions.getResourceDescription(resource).getExportedObjects().forEach(this::add);
	}

	private void add(IEObjectDescription description) {
		if (description.getName().getSegmentCount() == 1)
			byId.computeIfAbsent(description.getName().getFirstSegment(), id -> new ArrayList<>(1)).add(description);
	}

	Stream<IEObjectDescription> find(String id) {
		return byId.getOrDefault(id, List.of()).stream();
	}

	Stream<IEObjectDescription> all() {
		return byId.values().stream().flatMap(List::stream);
	}
}
