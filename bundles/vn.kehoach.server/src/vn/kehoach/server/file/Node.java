package vn.kehoach.server.file;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.server.protocol.structure.NodeKind;

/**
 * A structure node of a file.
 *
 * @param kind what it is
 * @param element the element; for a list of a document, the document
 * @param handle its name in requests
 */
public record Node(NodeKind kind, EObject element, String handle) {
	/** True for a list of a document, which has no text of its own. */
	public boolean isList() {
		return kind == NodeKind.RECITALS || kind == NodeKind.RECIPIENTS;
	}
}
