package vn.kehoach.model.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

/**
 * Who refers to what: mentions in prose, roles of bodies, inclusions of themes. Built in one pass; keep it while the model stays
 * as it is.
 */
public final class ReferenceIndex {
	private final Map<EObject, List<EObject>> referrers = new IdentityHashMap<>();

	private ReferenceIndex(Iterator<? extends Notifier> contents) {
		while (contents.hasNext())
			add(contents.next());
	}

	/** The index of all that is loaded with the element: its resource set, else its resource, else its tree. */
	public static ReferenceIndex of(EObject element) {
		Resource resource = element.eResource();
		if (resource == null)
			return new ReferenceIndex(EcoreUtil.getAllContents(EcoreUtil.getRootContainer(element), true));
		return resource.getResourceSet() == null
				? new ReferenceIndex(EcoreUtil.getAllContents(resource, true))
				: of(resource.getResourceSet());
	}

	/** The index of a resource set. */
	public static ReferenceIndex of(ResourceSet resources) {
		return new ReferenceIndex(EcoreUtil.getAllContents(resources, true));
	}

	private void add(Notifier notifier) {
		if (notifier instanceof ProseReference reference)
			add(reference.getTarget(), reference);
		else if (notifier instanceof Assignment assignment)
			add(assignment.getAssignee(), assignment);
		else if (notifier instanceof ThemeInclusion inclusion)
			add(inclusion.getTheme(), inclusion);
	}

	private void add(EObject target, EObject referrer) {
		if (target != null)
			referrers.computeIfAbsent(target, key -> new ArrayList<>()).add(referrer);
	}

	/** The references to the element in prose; unmodifiable. */
	public EList<ProseReference> mentionsOf(NamedElement element) {
		return select(element, ProseReference.class);
	}

	/** The roles of the body; unmodifiable. */
	public EList<Assignment> assignmentsOf(Assignee assignee) {
		return select(assignee, Assignment.class);
	}

	/** The places that take the theme in; unmodifiable. */
	public EList<ThemeInclusion> inclusionsOf(Theme theme) {
		return select(theme, ThemeInclusion.class);
	}

	private <T> EList<T> select(EObject target, Class<T> type) {
		return ECollections.unmodifiableEList(
				new BasicEList<>(referrers.getOrDefault(target, List.of()).stream().filter(type::isInstance).map(type::cast).toList()));
	}
}
