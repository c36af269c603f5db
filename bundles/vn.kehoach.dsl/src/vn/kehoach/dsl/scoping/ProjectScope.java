package vn.kehoach.dsl.scoping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;

import vn.kehoach.dsl.indexing.ProjectIndex;

/** What the project declares, as one file sees it: of several with one id, the one in the nearest folder. Searches for each id once. */
final class ProjectScope {
	private final ProjectIndex index;
	private final Resource file;
	private final EClass type;
	private final Comparator<IEObjectDescription> nearest;
	private final Map<String, Optional<IEObjectDescription>> found = new HashMap<>();

	ProjectScope(ProjectIndex index, Resource file, EClass type) {
		this.index = index;
		this.file = file;
		this.type = type;
		ProjectReach reach = ProjectReach.of(file.getURI());
		nearest = Comparator.comparingInt((IEObjectDescription entry) -> reach.distance(entry.getEObjectURI()))
				.thenComparing(entry -> entry.getEObjectURI().toString());
	}

	Optional<IEObjectDescription> find(String id) {
		return found.computeIfAbsent(id, searched -> index.find(file, searched, type).min(nearest));
	}

	List<IEObjectDescription> all() {
		return index.all(file, type).toList();
	}
}
