package vn.kehoach.server.edits;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Node;

/** A file that is edited. */
final class Workplace {
	private final FileView view;
	private final SourceFile source;
	private KnownIds ids;

	Workplace(FileView view) {
		this.view = view;
		source = new SourceFile(view.resource());
	}

	FileView view() {
		return view;
	}

	SourceFile source() {
		return source;
	}

	/** The ids of the project. */
	KnownIds ids() {
		if (ids == null)
			ids = new KnownIds(view.resource().getResourceSet());
		return ids;
	}

	/** The element of a node; empty when there is none, or the node is a list. */
	Optional<EObject> element(String handle) {
		return view.node(handle).filter(node -> !node.isList()).map(Node::element);
	}

	/** What elements are put into; the file itself for no handle. */
	Optional<Target> target(String handle) {
		if (handle == null)
			return view.resource().getContents().stream().findFirst().map(root -> new Target(root, null));
		return view.node(handle).map(node -> new Target(node.element(), node.kind()));
	}
}
