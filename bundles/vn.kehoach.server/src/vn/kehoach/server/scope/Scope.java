package vn.kehoach.server.scope;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.structure.NodeLabels;

/** The files that an overview tells of, and what is known around them. Made for one request. */
public final class Scope {
	private final List<XtextResource> files;
	private final Collection<Resource> members;
	private final CheckContext context;
	private final UriExtensions uris;
	private final LocalDate today;
	private final NodeLabels labels;
	private final Map<Resource, FileView> views = new IdentityHashMap<>();
	private List<EObject> elements;

	Scope(List<XtextResource> files, CheckContext context, UriExtensions uris, LocalDate today) {
		this.files = List.copyOf(files);
		members = List.copyOf(files);
		this.context = context;
		this.uris = uris;
		this.today = today;
		labels = new NodeLabels(context);
	}

	/** The files, by path. */
	public List<XtextResource> files() {
		return files;
	}

	/** What is known of all files of the project. */
	public CheckContext context() {
		return context;
	}

	/** The day that deadlines are held against. */
	public LocalDate today() {
		return today;
	}

	/** What nodes are called. */
	public NodeLabels labels() {
		return labels;
	}

	/** True for an element of one of the files. */
	public boolean holds(EObject element) {
		return members.contains(element.eResource());
	}

	/** All elements of a class, in the order of the files and of their text, themes in files of their own where they are printed. */
	public <T extends EObject> List<T> all(Class<T> type) {
		if (elements == null)
			elements = PrintedOrder.of(files);
		return elements.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The document that an element belongs to; for a theme in a file of its own the one that takes it in. Null for none. */
	public PlanDocument documentOf(EObject element) {
		return DocumentPassages.documentOf(element, context) instanceof PlanDocument document ? document : null;
	}

	/** A file of the project. */
	public FileView view(Resource file) {
		return views.computeIfAbsent(file, key -> new FileView((XtextResource) key, uris));
	}

	/** Where an element stands; null when no client can open its file. */
	public Place place(EObject element) {
		return ElementPlaces.isOpenable(element) ? view(element.eResource()).place(element) : null;
	}
}
