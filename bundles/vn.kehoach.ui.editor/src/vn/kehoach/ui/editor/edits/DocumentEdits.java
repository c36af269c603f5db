package vn.kehoach.ui.editor.edits;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import vn.kehoach.ui.editor.document.Positions;

/** Text edits of the protocol, made to a document as one step of its undo. */
public final class DocumentEdits {
	private DocumentEdits() {
	}

	/** Makes all edits or none. */
	public static EditOutcome apply(IDocument document, List<? extends TextEdit> edits) {
		Optional<MultiTextEdit> tree = tree(document, edits);
		if (tree.isEmpty())
			return EditOutcome.refused(EditMessages.text("outdated"));
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null)
			undo.beginCompoundChange();
		try {
			tree.get().apply(document);
			return EditOutcome.DONE;
		} catch (MalformedTreeException | BadLocationException wrong) {
			throw new IllegalStateException(wrong);
		} finally {
			if (undo != null)
				undo.endCompoundChange();
		}
	}

	/** The edits in terms of offsets; nothing when the document has no such places. */
	static Optional<MultiTextEdit> tree(IDocument document, List<? extends TextEdit> edits) {
		MultiTextEdit tree = new MultiTextEdit();
		for (TextEdit edit : edits) {
			Optional<IRegion> region = Positions.region(document, edit.getRange());
			if (region.isEmpty())
				return Optional.empty();
			tree.addChild(new ReplaceEdit(region.get().getOffset(), region.get().getLength(), lines(document, edit.getNewText())));
		}
		return Optional.of(tree);
	}

	/** New lines end as the lines of the document do. */
	private static String lines(IDocument document, String text) {
		String ending = org.eclipse.jface.text.TextUtilities.getDefaultLineDelimiter(document);
		return ending.equals("\n") ? text : text.replace("\r\n", "\n").replace("\n", ending);
	}
}
