package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.dsl.indexing.PlanDescriptionStrategy;
import vn.kehoach.dsl.indexing.ProjectIndex;
import vn.kehoach.dsl.scoping.FileIds;
import vn.kehoach.dsl.scoping.ProjectReach;
import vn.kehoach.model.Entry;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.message.MessageCatalogue;

/** Finds ids that several elements have: in one document, among the entries of one file, or among those of files in reach. */
final class RepeatedIds {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(RepeatedIds.class, "messages");

	/**
	 * An element whose id another one has too.
	 *
	 * @param element the element
	 * @param otherPlace where the other one is, in words
	 */
	record Repetition(NamedElement element, String otherPlace) {
	}

	private final ProjectIndex index;

	@Inject
	RepeatedIds(ProjectIndex index) {
		this.index = index;
	}

	List<Repetition> in(XtextResource file) {
		List<Repetition> repetitions = new ArrayList<>();
		new FileIds(file).repeated().forEach(elements -> addAll(elements, repetitions));
		for (EObject root : file.getContents()) {
			for (EObject entry : root.eContents()) {
				if (entry instanceof NamedElement named && entry instanceof Entry && named.getId() != null)
					addElsewhere(named, file, repetitions);
			}
		}
		return repetitions;
	}

	private static void addAll(List<NamedElement> elements, List<Repetition> repetitions) {
		for (NamedElement element : elements) {
			NamedElement other = element == elements.get(0) ? elements.get(1) : elements.get(0);
			repetitions.add(new Repetition(element, MESSAGES.get("place.line", String.valueOf(lineOf(other)))));
		}
	}

	private void addElsewhere(NamedElement entry, XtextResource file, List<Repetition> repetitions) {
		ProjectReach reach = ProjectReach.of(file.getURI());
		index.find(file, entry.getId(), ModelPackage.Literals.NAMED_ELEMENT).filter(PlanDescriptionStrategy::isEntry)
				.filter(other -> !other.getEObjectURI().trimFragment().equals(file.getURI()) && reach.reaches(other.getEObjectURI()))
				.findFirst().ifPresent(other -> repetitions.add(new Repetition(entry, placeOf(other, file))));
	}

	private static String placeOf(IEObjectDescription description, Resource file) {
		EObject other = EcoreUtil.resolve(description.getEObjectOrProxy(), file);
		String name = description.getEObjectURI().trimFragment().lastSegment();
		return MESSAGES.get("place.file", name, String.valueOf(lineOf(other)));
	}

	private static int lineOf(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? 1 : node.getStartLine();
	}
}
