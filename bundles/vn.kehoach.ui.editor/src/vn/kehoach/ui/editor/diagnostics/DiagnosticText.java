package vn.kehoach.ui.editor.diagnostics;

import org.eclipse.lsp4j.Diagnostic;

/** The words of a finding. */
public final class DiagnosticText {
	private DiagnosticText() {
	}

	/** What is wrong, in the user's language. */
	public static String message(Diagnostic diagnostic) {
		return diagnostic.getMessage().map(text -> text, markup -> markup.getValue());
	}

	/** The code of its check, such as KH601; "" for none. */
	public static String code(Diagnostic diagnostic) {
		return diagnostic.getCode() == null ? "" : diagnostic.getCode().map(text -> text, number -> number.toString());
	}
}
