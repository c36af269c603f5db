package vn.kehoach.rollover.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourcePlaces;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanFile;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.Place;

/** Finds the places of elements in the files of a project. */
public final class FilePlaces {
	private final LastYearProject project;

	/** @param project the project */
	public FilePlaces(LastYearProject project) {
		this.project = project;
	}

	/** Where a place of the model is; empty when it is in none of the project's files. */
	public Optional<Place> of(FindingPlace.InModel place) {
		return project.pathOf(place.element()).map(path -> place(path, place.element(), SourcePlaces.of(place)));
	}

	/** A range of the file that holds an element; empty when that is none of the project's. */
	public Optional<Place> of(EObject element, TextRange range) {
		return project.pathOf(element).map(path -> place(path, element, range));
	}

	private static Place place(String path, EObject element, TextRange range) {
		XtextResource file = (XtextResource) element.eResource();
		int line = NodeModelUtils.getLineAndColumn(file.getParseResult().getRootNode(), range.start()).getLine();
		return new Place(path, range.start(), range.length(), line, around(element));
	}

	private static String around(EObject element) {
		Deque<String> steps = new ArrayDeque<>();
		for (EObject current = element; current != null && !(current instanceof PlanFile); current = current.eContainer())
			steps.addFirst(step(current));
		return String.join("/", steps);
	}

	private static String step(EObject element) {
		if (element instanceof NamedElement named && named.getId() != null)
			return named.getId();
		EReference containment = element.eContainmentFeature();
		String name = element.eClass().getName();
		return containment != null && containment.isMany()
				? name + '.' + (((List<?>) element.eContainer().eGet(containment)).indexOf(element) + 1)
				: name;
	}
}
