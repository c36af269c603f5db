package vn.kehoach.ui.editor.diagnostics;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** A finding at its place in the text. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {
	private Diagnostic diagnostic;

	FindingAnnotation(Diagnostic diagnostic) {
		super(type(diagnostic.getSeverity()), false, DiagnosticText.message(diagnostic));
		this.diagnostic = diagnostic;
	}

	/** The server has found the same again; its place in words of lines and columns may be another. */
	void take(FindingAnnotation again) {
		diagnostic = again.diagnostic;
	}

	/** What the server found. */
	public Diagnostic diagnostic() {
		return diagnostic;
	}

	private static String type(DiagnosticSeverity severity) {
		if (severity == null || severity == DiagnosticSeverity.Error)
			return "vn.kehoach.ui.editor.annotation.error";
		return severity == DiagnosticSeverity.Warning ? "vn.kehoach.ui.editor.annotation.warning" : "vn.kehoach.ui.editor.annotation.info";
	}

	@Override
	public void setQuickFixable(boolean state) {
		// the server knows the fixes
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return Family.of(diagnostic) != Family.SYNTAX;
	}
}
