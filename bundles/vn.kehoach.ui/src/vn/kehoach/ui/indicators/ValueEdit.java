package vn.kehoach.ui.indicators;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.edits.EditResult;
import vn.kehoach.server.protocol.edits.SetIndicatorValueParams;
import vn.kehoach.server.protocol.overview.ValueColumn;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.edits.EditOutcome;
import vn.kehoach.ui.editor.edits.WorkspaceEdits;
import vn.kehoach.ui.editor.navigation.PlaceOpener;

/** Writes values into the text of their indicators; their files are open in editors, where it can be undone. */
final class ValueEdit {
	private final IWorkbenchPage page;
	private final Consumer<String> refused;
	private final Consumer<IDocument> changed;

	/**
	 * @param page where files open
	 * @param refused told why a value was not taken
	 * @param changed told which text has a new value
	 */
	ValueEdit(IWorkbenchPage page, Consumer<String> refused, Consumer<IDocument> changed) {
		this.page = page;
		this.refused = refused;
		this.changed = changed;
	}

	/** Sets a value, in the background. */
	void set(Place indicator, ValueColumn column, String typed) {
		Optional<String> refusal = TypedNumber.refusal(typed).or(() -> open(indicator.uri()));
		if (refusal.isPresent()) {
			refused.accept(refusal.get());
			return;
		}
		var params = new SetIndicatorValueParams(indicator.uri(), indicator.handle(), column, typed);
		CompletableFuture<EditResult> asked = EditorBundle.workspace().ask(server -> server.setIndicatorValue(params));
		asked.whenCompleteAsync((result, failure) -> take(indicator.uri(), result, failure), Display.getDefault()::asyncExec);
	}

	/** An editor that was not open before opens behind the one in use. */
	private Optional<String> open(String uri) {
		if (EditorBundle.workspace().documents().of(uri).isPresent())
			return Optional.empty();
		IEditorPart inUse = page.getActiveEditor();
		Optional<String> refusal = new PlaceOpener(page).openBehind(uri);
		if (inUse != null)
			page.bringToTop(inUse);
		return refusal;
	}

	private void take(String uri, EditResult result, Throwable failure) {
		if (failure != null)
			refused.accept(IndicatorMessages.text("failed", failure.getMessage()));
		else if (result.isRefused())
			refused.accept(result.refusal());
		else
			apply(uri, result);
	}

	private void apply(String uri, EditResult result) {
		EditOutcome outcome = WorkspaceEdits.apply(IndicatorMessages.text("edit"), result.edit());
		if (outcome.applied())
			EditorBundle.workspace().documents().of(uri).map(ServedDocument::document).ifPresent(changed);
		else
			refused.accept(outcome.refusal());
	}
}
