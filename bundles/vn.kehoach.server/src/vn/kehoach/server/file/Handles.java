package vn.kehoach.server.file;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.server.protocol.structure.NodeKind;

/**
 * The names of a file's structure nodes in requests. An element with an id is "#id", wherever it stands (the first one of an id that
 * is used twice); one without is named by its class and its place among its siblings of that class, below the nearest node around it:
 * "#QD2027/Article:0/Prose:1".
 */
public final class Handles {
	private final Map<EObject, Node> nodes = new IdentityHashMap<>();
	private final Map<String, Node> byHandle = new HashMap<>();

	private Handles() {
	}

	/** The handles of a file. */
	public static Handles of(Resource file) {
		return of(file.getContents());
	}

	/** The handles of a file's contents. */
	public static Handles of(List<? extends EObject> contents) {
		Handles handles = new Handles();
		contents.forEach(root -> handles.visit(root, ""));
		return handles;
	}

	private void visit(EObject container, String parent) {
		Map<String, Integer> places = new HashMap<>();
		for (EObject child : container.eContents()) {
			Optional<NodeKind> kind = NodeKinds.of(child);
			if (kind.isEmpty())
				continue;
			String step = child.eClass().getName();
			int index = places.merge(step, 1, Integer::sum) - 1;
			String handle = named(child).orElse(parent + '/' + step + ':' + index);
			Node node = new Node(kind.get(), child, handle);
			nodes.put(child, node);
			byHandle.put(handle, node);
			addLists(child, handle);
			visit(child, handle);
		}
	}

	private Optional<String> named(EObject element) {
		String id = element instanceof NamedElement named ? named.getId() : null;
		return id == null || byHandle.containsKey('#' + id) ? Optional.empty() : Optional.of('#' + id);
	}

	private void addLists(EObject element, String handle) {
		if (element instanceof PlanDocument) {
			addList(NodeKind.RECITALS, element, handle);
			addList(NodeKind.RECIPIENTS, element, handle);
		}
	}

	private void addList(NodeKind kind, EObject document, String handle) {
		String name = handle + '/' + kind.name().toLowerCase(Locale.ROOT);
		byHandle.put(name, new Node(kind, document, name));
	}

	/** The node of a handle; empty when there is none any more. */
	public Optional<Node> find(String handle) {
		return Optional.ofNullable(handle).map(byHandle::get);
	}

	/** The handle of an element's node; null when it is no node of the file. */
	public String of(EObject element) {
		Node node = nodes.get(element);
		return node == null ? null : node.handle();
	}

	/** The handle of the nearest node that an element is or is in; null outside of nodes. */
	public String around(EObject element) {
		EObject place = element;
		while (place != null && !nodes.containsKey(place))
			place = place.eContainer();
		return place == null ? null : nodes.get(place).handle();
	}

	/** The node of a list of a document. */
	public Node list(PlanDocument document, NodeKind kind) {
		return byHandle.get(of(document) + '/' + kind.name().toLowerCase(Locale.ROOT));
	}
}
