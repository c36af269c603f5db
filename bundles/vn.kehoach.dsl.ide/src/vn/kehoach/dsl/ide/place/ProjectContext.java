package vn.kehoach.dsl.ide.place;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.dsl.indexing.ResourceSetCache;

/** What is known of all files of a project: the same as the checks know, worked out once between two changes. */
public final class ProjectContext {
	private ProjectContext() {
	}

	/** What is known of the files around an element. */
	public static CheckContext of(EObject element) {
		return of(element.eResource().getResourceSet());
	}

	/** What is known of the files of a resource set. */
	public static CheckContext of(ResourceSet resources) {
		return ResourceSetCache.get(CheckContext.class, resources, () -> CheckContext.of(resources));
	}
}
