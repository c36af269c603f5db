package vn.kehoach.dsl.ide.hover;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.dsl.ide.symbols.ElementTitles;
import vn.kehoach.dsl.indexing.ResourceSetCache;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.reference.ReferenceIndex;

/**
 * What the other elements of a project say about one.
 *
 * @param titles numbers and names
 * @param references who refers to what
 * @param resources all files
 */
record RelatedElements(ElementTitles titles, ReferenceIndex references, ResourceSet resources) {

	/** What is related to an element; worked out once for all hovers between two changes. */
	static RelatedElements of(EObject element) {
		ResourceSet resources = element.eResource().getResourceSet();
		return ResourceSetCache.get(RelatedElements.class, resources,
				() -> new RelatedElements(new ElementTitles(), ReferenceIndex.of(resources), resources));
	}

	/** The undertakings in which the body has one of the roles, with their documents. */
	List<String> undertakings(Assignee body, Predicate<Assignment> role) {
		return references.assignmentsOf(body).stream().filter(role).map(EObject::eContainer).distinct().map(this::told).toList();
	}

	/** True for a body that leads. */
	static boolean isLead(Assignment assignment) {
		return assignment.eContainer() instanceof Undertaking undertaking && undertaking.getLeads().contains(assignment);
	}

	/** How often prose refers to the element. */
	int mentions(NamedElement element) {
		return references.mentionsOf(element).size();
	}

	/** The entries of a class in all files. */
	<T> Stream<T> entries(Class<T> type) {
		return List.copyOf(resources.getResources()).stream().flatMap(file -> file.getContents().stream())
				.filter(PlanFile.class::isInstance).flatMap(file -> ((PlanFile) file).getEntries().stream()).filter(type::isInstance)
				.map(type::cast);
	}

	private String told(EObject undertaking) {
		PlanDocument document = EcoreUtil2.getContainerOfType(undertaking, PlanDocument.class);
		String title = titles.of(undertaking);
		return document == null || document.getId() == null ? title : title + " (" + document.getId() + ")";
	}
}
