package vn.kehoach.ui.editor.formatting;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.edits.DocumentEdits;
import vn.kehoach.ui.editor.viewer.EditedText;
import vn.kehoach.ui.editor.viewer.TextCommand;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Gives the file its canonical layout; only the selected lines where several are selected. */
public final class FormatCommand extends TextCommand {
	/** The language has one layout, whatever the editor wishes. */
	static final FormattingOptions OPTIONS = new FormattingOptions(4, false);

	@Override
	protected void run(EditedText text) {
		Point selection = text.viewer().getSelectedRange();
		new TextQuestion<List<? extends TextEdit>>(text.viewer(), EditorBundle.workspace())
				.ask((server, document) -> ask(server, document, selection), edits -> apply(text, edits), text::say);
	}

	private static CompletableFuture<List<? extends TextEdit>> ask(PlanServer server, ServedDocument document, Point selection) {
		if (selection.y == 0)
			return server.getTextDocumentService().formatting(new DocumentFormattingParams(document.id(), OPTIONS));
		var range = Positions.of(document.document(), selection.x, selection.y);
		return server.getTextDocumentService().rangeFormatting(new DocumentRangeFormattingParams(document.id(), OPTIONS, range));
	}

	private static void apply(EditedText text, List<? extends TextEdit> edits) {
		if (edits == null || edits.isEmpty())
			text.say(FormatMessages.text("nothing"));
		else
			DocumentEdits.apply(text.document(), edits);
	}
}
