package vn.kehoach.dsl.scoping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** A scope that searches for each name once. */
final class RememberingScope implements IScope {
	private final IScope searched;
	private final Map<QualifiedName, Optional<IEObjectDescription>> found = new HashMap<>();

	RememberingScope(IScope searched) {
		this.searched = searched;
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		return found.computeIfAbsent(name, searchedFor -> Optional.ofNullable(searched.getSingleElement(searchedFor))).orElse(null);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return searched.getElements(name);
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
