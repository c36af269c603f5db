package vn.kehoach.ui.editor.codemining;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The lines that the user sees, kept by the UI thread and read by every other. */
public final class LinesInSight {
	private static final int AROUND = 60;

	private volatile int first;
	private volatile int last = 2 * AROUND;

	/** Takes note of the first and the last line; true when the lines around those before do not cover them. */
	boolean take(int top, int bottom) {
		if (top >= first && bottom <= last)
			return false;
		first = Math.max(0, top - AROUND);
		last = bottom + AROUND;
		return true;
	}

	/** True for a line that is in sight, or near. */
	boolean contain(int line) {
		return first <= line && line <= last;
	}

	Range range(IDocument document) {
		int end = document == null ? 0 : Math.min(last, document.getNumberOfLines());
		return new Range(new Position(Math.min(first, end), 0), new Position(end, 0));
	}
}
