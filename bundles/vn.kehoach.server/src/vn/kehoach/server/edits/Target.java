package vn.kehoach.server.edits;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.server.protocol.structure.NodeKind;

/**
 * What elements are put into.
 *
 * @param element the element; the root for the file itself
 * @param kind its kind; null for the file itself
 */
record Target(EObject element, NodeKind kind) {
	boolean accepts(NodeKind child) {
		return kind == null ? child.isEntry() : kind.accepts(child);
	}
}
