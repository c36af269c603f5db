package vn.kehoach.dsl.indexing;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

import com.google.inject.Inject;

/**
 * What the files of a project declare for each other: entries, and what is inside themes that stand at the top level of a file.
 * Under a language server it is the server's index, else a table of the loaded files.
 */
public final class ProjectIndex {
	private final ResourceDescriptionsProvider index;
	private final IResourceDescription.Manager descriptions;
	private final IContainer.Manager containers;

	@Inject
	ProjectIndex(ResourceDescriptionsProvider index, IResourceDescription.Manager descriptions, IContainer.Manager containers) {
		this.index = index;
		this.descriptions = descriptions;
		this.containers = containers;
	}

	/** The elements with the id that are of the type, as the file sees them. */
	public Stream<IEObjectDescription> find(Resource file, String id, EClass type) {
		if (!isServed(file))
			return table(file).find(id).filter(description -> isOf(type, description));
		return visible(file).flatMap(container -> stream(container.getExportedObjects(type, QualifiedName.create(id), false)));
	}

	/** All elements of the type, as the file sees them. */
	public Stream<IEObjectDescription> all(Resource file, EClass type) {
		if (!isServed(file))
			return table(file).all().filter(description -> isOf(type, description));
		return visible(file).flatMap(container -> stream(container.getExportedObjectsByType(type)))
				.filter(description -> description.getName().getSegmentCount() == 1);
	}

	private static boolean isServed(Resource file) {
		return ChunkedResourceDescriptions.findInEmfObject(file.getResourceSet()) != null;
	}

	private EntryTable table(Resource file) {
		return ResourceSetCache.get(EntryTable.class, file.getResourceSet(), () -> new EntryTable(file.getResourceSet(), descriptions));
	}

	private Stream<IContainer> visible(Resource file) {
		IResourceDescriptions all = index.getResourceDescriptions(file);
		return containers.getVisibleContainers(descriptions.getResourceDescription(file), all).stream();
	}

	private static boolean isOf(EClass type, IEObjectDescription description) {
		return EcoreUtil2.isAssignableFrom(type, description.getEClass());
	}

	private static <T> Stream<T> stream(Iterable<T> elements) {
		return StreamSupport.stream(elements.spliterator(), false);
	}
}
