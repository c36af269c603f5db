package vn.kehoach.ui.editor.viewer;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import vn.kehoach.ui.editor.document.Positions;

/**
 * The text that the user works on.
 *
 * @param editor the part
 * @param viewer shows the text
 */
public record EditedText(IEditorPart editor, ProjectionViewer viewer) {
	/** The text of an editor; nothing when it has none. */
	public static Optional<EditedText> of(IEditorPart editor) {
		if (editor != null && Adapters.adapt(editor, ITextViewer.class) instanceof ProjectionViewer viewer)
			return Optional.of(new EditedText(editor, viewer));
		return Optional.empty();
	}

	/** The document. */
	public IDocument document() {
		return viewer.getDocument();
	}

	/** The offset of the caret, or of the beginning of the selection. */
	public int caret() {
		return viewer.getSelectedRange().x;
	}

	/** The line and column of the caret. */
	public Position position() {
		return Positions.of(document(), caret());
	}

	/** Tells the user something in the status line. */
	public void say(String message) {
		IEditorStatusLine line = Adapters.adapt(editor, IEditorStatusLine.class);
		if (line != null)
			line.setMessage(true, message, null);
	}
}
