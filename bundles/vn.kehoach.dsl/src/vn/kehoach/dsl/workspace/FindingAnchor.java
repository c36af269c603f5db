package vn.kehoach.dsl.workspace;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.model.NamedElement;

/**
 * What a finding is about, in terms that do not change when lines are added elsewhere or the user's language is another one: the
 * elements around it, by their ids or else their kinds, and the words it marks.
 */
final class FindingAnchor {
	private FindingAnchor() {
	}

	/** The anchor of a range of the file's text. */
	static String of(XtextResource file, int offset, int length) {
		ICompositeNode root = file.getParseResult().getRootNode();
		String text = root.getText();
		int start = Math.max(0, Math.min(offset, text.length()));
		int end = Math.max(start, Math.min(offset + length, text.length()));
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, start);
		return (leaf == null ? "" : path(NodeModelUtils.findActualSemanticObjectFor(leaf))) + '|'
				+ text.substring(start, end).replaceAll("\\s+", " ");
	}

	private static String path(EObject element) {
		Deque<String> steps = new ArrayDeque<>();
		for (EObject current = element; current != null; current = current.eContainer())
			steps.addFirst(current instanceof NamedElement named && named.getId() != null ? named.getId() : current.eClass().getName());
		return String.join("/", steps);
	}
}
