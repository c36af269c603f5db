package vn.kehoach.dsl.scoping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** The entries of the project's files: of several with one id, the one in the nearest folder. Searches for each id once. */
final class NearestScope implements IScope {
	private final IScope searched;
	private final Comparator<IEObjectDescription> nearest;
	private final Map<QualifiedName, Optional<IEObjectDescription>> found = new HashMap<>();

	NearestScope(IScope searched, URI file) {
		this.searched = searched;
		ProjectReach reach = ProjectReach.of(file);
		nearest = Comparator.comparingInt((IEObjectDescription entry) -> reach.distance(entry.getEObjectURI()))
				.thenComparing(entry -> entry.getEObjectURI().toString());
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		return found.computeIfAbsent(name, this::search).orElse(null);
	}

	private Optional<IEObjectDescription> search(QualifiedName name) {
		return StreamSupport.stream(searched.getElements(name).spliterator(), false).min(nearest);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return Optional.ofNullable(getSingleElement(name)).stream().toList();
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		return searched.getSingleElement(object);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		return searched.getElements(object);
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		return searched.getAllElements();
	}
}
