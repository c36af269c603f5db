package vn.kehoach.dsl.ide.actions;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.ide.place.LineTable;

/**
 * What a client wants to have offered.
 *
 * @param file the file
 * @param lines the positions of its text
 * @param selection what is selected, in offsets; empty for a caret
 * @param params the request itself
 */
record ActionRequest(XtextResource file, LineTable lines, TextRange selection, CodeActionParams params) {

	static ActionRequest of(XtextResource file, CodeActionParams params) {
		LineTable lines = new LineTable(file.getParseResult().getRootNode().getText());
		int start = lines.offset(params.getRange().getStart());
		return new ActionRequest(file, lines, new TextRange(start, Math.max(start, lines.offset(params.getRange().getEnd()))), params);
	}

	/** True when actions of the kind are wanted: all are, or this one, or one that it belongs to ("source" for "source.fixAll"). */
	boolean wants(String kind) {
		List<String> only = params.getContext() == null ? null : params.getContext().getOnly();
		Predicate<String> covers = wanted -> kind.equals(wanted) || kind.startsWith(wanted + ".");
		return only == null || only.isEmpty() || only.stream().anyMatch(covers);
	}

	/** True when a place and the selection touch. */
	boolean touches(TextRange place) {
		return place.start() <= selection.end() && selection.start() <= place.end();
	}

	/** The diagnostics that the client shows for a code at a place. */
	List<Diagnostic> diagnostics(String code, TextRange place) {
		Range range = lines.range(place);
		List<Diagnostic> shown = params.getContext() == null || params.getContext().getDiagnostics() == null
				? List.of()
				: params.getContext().getDiagnostics();
		return shown.stream().filter(diagnostic -> diagnostic.getCode() != null && code.equals(diagnostic.getCode().getLeft())
				&& range.equals(diagnostic.getRange())).toList();
	}
}
