package vn.kehoach.ui.editor.structure;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.text.PlanTextEditor;

/** Keeps the caret of the text page and the selection of the structure page at the same element. */
final class CaretLink {
	private final PlanTextEditor text;
	private int left = -1;
	private boolean moved;

	CaretLink(PlanTextEditor text) {
		this.text = text;
	}

	/** The structure page is left; until the caret moves, its selection stays. The text is scrolled now only: it measures all lines for it. */
	void leave() {
		left = caret();
		if (moved)
			text.viewer().revealRange(left, 0);
		moved = false;
	}

	/** The element that the user went to in the text meanwhile; nothing when the caret is where it was. */
	Optional<String> visited(StructureModel model) {
		int caret = caret();
		IDocument document = text.viewer().getDocument();
		return caret == left || document == null ? Optional.empty() : model.at(Positions.of(document, caret));
	}

	/** Takes the caret to the words that stand for an element. */
	void follow(StructureNode node) {
		ProjectionViewer viewer = text.viewer();
		if (viewer.getDocument() == null)
			return;
		Positions.offset(viewer.getDocument(), node.selectionRange().getStart()).ifPresent(offset -> {
			viewer.setSelectedRange(offset, 0);
			moved = true;
		});
		left = caret();
	}

	private int caret() {
		return text.viewer().getSelectedRange().x;
	}
}
