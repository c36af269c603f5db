package vn.kehoach.dsl.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import vn.kehoach.dsl.indexing.ProjectIndex;
import vn.kehoach.dsl.registry.ImportedRegistries;

/**
 * What a reference can refer to by its id: first the elements of the same document, then the entries of the same file and what its
 * themes hold, then those of the project's other files, then those of registries that they use by import lines. Elements of other documents are out of reach, so that two years' documents
 * can use the same ids.
 */
public final class KehoachScopeProvider implements IScopeProvider {
	private final ProjectIndex index;
	private final IResourceScopeCache cache;

	@Inject
	KehoachScopeProvider(ProjectIndex index, IResourceScopeCache cache) {
		this.index = index;
		this.cache = cache;
	}

	@Override
	public IScope getScope(EObject context, EReference reference) {
		Resource resource = context.eResource();
		if (resource == null || resource.getResourceSet() == null)
			return IScope.NULLSCOPE;
		FileIds ids = idsOf(resource);
		EClass type = reference.getEReferenceType();
		ProjectScope project = cache.get("project:" + type.getName(), resource, () -> new ProjectScope(index, resource, type));
		List<FileIds> imported = ImportedRegistries.of(resource).stream().map(this::idsOf).toList();
		return new IdScope(ids, context, type, project, imported);
	}

	private FileIds idsOf(Resource file) {
		return cache.get(FileIds.class, file, () -> new FileIds(file));
	}
}
