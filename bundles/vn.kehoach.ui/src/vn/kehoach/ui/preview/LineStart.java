package vn.kehoach.ui.preview;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Finds where the words of a line begin. */
final class LineStart {
	private LineStart() {
	}

	/** An empty range before the first word of a line; lines behind the end are taken for the last one. */
	static Range of(IDocument document, int line) {
		try {
			int inside = Math.clamp(line, 0, document.getNumberOfLines() - 1);
			IRegion region = document.getLineInformation(inside);
			String text = document.get(region.getOffset(), region.getLength());
			Position start = new Position(inside, text.length() - text.stripLeading().length());
			return new Range(start, start);
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}
}
