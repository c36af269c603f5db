package vn.kehoach.dsl.scoping;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

/** The entries of all files of the project, as one file sees them. */
final class ProjectScopes {
	private final IGlobalScopeProvider global;
	private final IResourceScopeCache cache;

	@Inject
	ProjectScopes(IGlobalScopeProvider global, IResourceScopeCache cache) {
		this.global = global;
		this.cache = cache;
	}

	/** The entries that the reference's type admits; inner elements of documents have longer names and are left out. */
	IScope of(Resource resource, EReference reference) {
		return cache.get("project:" + reference.getEReferenceType().getName(), resource, () -> new NearestScope(
				global.getScope(resource, reference, description -> description.getName().getSegmentCount() == 1), resource.getURI()));
	}
}
