package vn.kehoach.dsl.ide.completion;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.time.CalendarDate;

/**
 * The element at a caret, as far as the file could be parsed.
 *
 * @param file the file
 * @param element the innermost element at the caret; the file's root when nothing nearer is known
 */
record ModelPlace(XtextResource file, EObject element) {

	/** The element before the caret, or empty when the file has no model at all. */
	static Optional<ModelPlace> at(XtextResource file, CaretPlace caret) {
		if (file.getParseResult() == null || file.getContents().isEmpty() || !(file.getContents().get(0) instanceof PlanFile root))
			return Optional.empty();
		ICompositeNode nodes = file.getParseResult().getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(nodes, Math.max(0, Math.min(caret.caret(), nodes.getTotalEndOffset()) - 1));
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (element == null || element == root)
			element = caret.isInBlock() ? entryBefore(root, caret.caret()) : root;
		return Optional.of(new ModelPlace(file, element));
	}

	/** Where the parser gave up inside a document, its block is still open for the writer. */
	private static EObject entryBefore(PlanFile root, int caret) {
		EObject last = root;
		for (Entry entry : root.getEntries()) {
			if (NodeModelUtils.getNode(entry) != null && NodeModelUtils.getNode(entry).getOffset() < caret)
				last = entry;
		}
		return last;
	}

	/** The element of a type that the caret is in. */
	<T extends EObject> Optional<T> inside(Class<T> type) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, type));
	}

	/** The document's day of issue, or the last day of its year; empty outside documents and where neither is known. */
	Optional<LocalDate> date() {
		return inside(PlanDocument.class).flatMap(document -> document.getDate() != null
				? Optional.of(document.getDate().lastDay())
				: year().map(year -> new CalendarDate(year, 0, 0).lastDay()));
	}

	/** The year that the document is for. */
	Optional<Integer> year() {
		return inside(PlanDocument.class).flatMap(document -> document.getYear() > 0
				? Optional.of(document.getYear())
				: Optional.ofNullable(document.getDate()).map(CalendarDate::year));
	}
}
