package vn.kehoach.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;

import com.google.inject.Inject;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;

/** "Did you mean": puts an id that exists in the place of one that leads nowhere. */
final class UnresolvedActions implements ActionSource {
	private final FileEdits edits;

	@Inject
	UnresolvedActions(FileEdits edits) {
		this.edits = edits;
	}

	@Override
	public List<CodeAction> actions(ActionRequest request) {
		List<CodeAction> actions = new ArrayList<>();
		if (!request.wants(CodeActionKind.QuickFix))
			return actions;
		request.file().getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance).map(AbstractDiagnostic.class::cast)
				.filter(error -> request.touches(place(error))).forEach(error -> addAll(error, request, actions));
		return actions;
	}

	private void addAll(AbstractDiagnostic error, ActionRequest request, List<CodeAction> actions) {
		String[] meant = error.getData() == null ? new String[0] : error.getData();
		for (String id : meant) {
			CodeAction action = new CodeAction(ActionMessages.get("meant", id));
			action.setKind(CodeActionKind.QuickFix);
			action.setIsPreferred(meant.length == 1);
			action.setDiagnostics(request.diagnostics(error.getCode(), place(error)));
			action.setEdit(edits.of(request.file(), List.of(new SourceEdit(place(error), Identifiers.write(id)))));
			actions.add(action);
		}
	}

	private static TextRange place(AbstractDiagnostic error) {
		return new TextRange(error.getOffset(), error.getOffset() + error.getLength());
	}
}
