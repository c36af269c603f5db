package vn.kehoach.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

import com.google.inject.Inject;

import vn.kehoach.dsl.validation.ProjectSeverities;
import vn.kehoach.dsl.validation.QuickFix;
import vn.kehoach.dsl.validation.QuickFixes;

/** Mends findings of checks: the one at the selection, all that the same remedy mends, all of a kind in the file. */
final class FindingActions implements ActionSource {
	private final FileEdits edits;

	@Inject
	FindingActions(FileEdits edits) {
		this.edits = edits;
	}

	@Override
	public List<CodeAction> actions(ActionRequest request) {
		if (!request.wants(CodeActionKind.QuickFix))
			return List.of();
		List<QuickFix> all = new QuickFixes(request.file(), ProjectSeverities.of(request.file().getURI())).all();
		List<QuickFix> here = all.stream().filter(fix -> request.touches(fix.place())).toList();
		List<CodeAction> actions = new ArrayList<>();
		for (QuickFix fix : here)
			actions.add(action(fix.label(), List.of(fix), fix, request));
		firstOfEachKind(here).forEach((code, first) -> {
			List<QuickFix> sameRemedy = all.stream().filter(fix -> fix.code().equals(code) && fix.label().equals(first.label())).toList();
			List<QuickFix> sameCode = List.copyOf(firstOfEachPlace(all, code).values());
			if (first.everywhere() && sameRemedy.size() > 1)
				actions.add(action(ActionMessages.get("everywhere", first.label(), sameRemedy.size()), sameRemedy, first, request));
			if (sameCode.size() > 1)
				actions.add(action(ActionMessages.get("all-of-code", code, sameCode.size()), sameCode, first, request));
		});
		return actions;
	}

	private CodeAction action(String title, List<QuickFix> fixes, QuickFix shown, ActionRequest request) {
		CodeAction action = new CodeAction(title);
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(request.diagnostics(shown.code(), shown.place()));
		action.setEdit(edits.of(request.file(), FileEdits.together(fixes)));
		return action;
	}

	private static Map<String, QuickFix> firstOfEachKind(List<QuickFix> fixes) {
		Map<String, QuickFix> first = new LinkedHashMap<>();
		fixes.forEach(fix -> first.putIfAbsent(fix.code(), fix));
		return first;
	}

	/** The likeliest fix of each finding of a code. */
	private static Map<Object, QuickFix> firstOfEachPlace(List<QuickFix> fixes, String code) {
		Map<Object, QuickFix> first = new LinkedHashMap<>();
		fixes.stream().filter(fix -> fix.code().equals(code)).forEach(fix -> first.putIfAbsent(fix.place(), fix));
		return first;
	}
}
