package vn.kehoach.dsl.scoping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import com.google.common.collect.Iterables;

import vn.kehoach.model.NamedElement;

/** The ids within reach of one reference. Names are looked up in tables, never searched for. */
final class IdScope implements IScope {
	private final IdTable document;
	private final IdTable file;
	private final EClass type;
	private final ProjectScope project;
	private final List<IdTable> registries;

	/** @param imported the registries that the file uses, nearest first */
	IdScope(FileIds ids, EObject context, EClass type, ProjectScope project, List<FileIds> imported) {
		this.document = ids.documentOf(context);
		this.file = ids.entries();
		this.type = type;
		this.project = project;
		this.registries = imported.stream().map(FileIds::entries).toList();
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		if (name.getSegmentCount() != 1)
			return null;
		return own(name.getFirstSegment()).findFirst().map(IdScope::description)
				.or(() -> project.find(name.getFirstSegment())).or(() -> imported(name.getFirstSegment())).orElse(null);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return Stream.ofNullable(getSingleElement(name)).toList();
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		return Iterables.getFirst(getElements(object), null);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		if (!(object instanceof NamedElement named) || named.getId() == null || !type.isInstance(object))
			return List.of();
		IEObjectDescription reached = getSingleElement(QualifiedName.create(named.getId()));
		boolean same = reached != null && EcoreUtil.getURI(object).equals(reached.getEObjectURI());
		return same ? List.of(description(named)) : List.of();
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> own = Stream.concat(document.all(type), file.all(type)).map(IdScope::description).toList();
		return Iterables.concat(own, project.all(),
				registries.stream().flatMap(registry -> registry.all(type)).map(IdScope::description).toList());
	}

	private Stream<NamedElement> own(String id) {
		return Stream.concat(document.find(id, type), file.find(id, type));
	}

	private Optional<IEObjectDescription> imported(String id) {
		return registries.stream().flatMap(registry -> registry.find(id, type)).findFirst().map(IdScope::description);
	}

	private static IEObjectDescription description(NamedElement element) {
		return EObjectDescription.create(element.getId(), element);
	}
}
