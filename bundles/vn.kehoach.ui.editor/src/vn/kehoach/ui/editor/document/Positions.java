package vn.kehoach.ui.editor.document;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets of a document as lines and columns of the protocol, and back. Places behind the end are taken to the end. */
public final class Positions {
	private Positions() {
	}

	/** The line and column of an offset. */
	public static Position of(IDocument document, int offset) {
		try {
			int inside = Math.clamp(offset, 0, document.getLength());
			int line = document.getLineOfOffset(inside);
			return new Position(line, inside - document.getLineOffset(line));
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}

	/** The lines and columns of a region. */
	public static Range of(IDocument document, int offset, int length) {
		return new Range(of(document, offset), of(document, offset + length));
	}

	/** The offset of a line and column; nothing when the document has no such line any more. */
	public static Optional<Integer> offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines())
				return Optional.empty();
			int start = document.getLineOffset(position.getLine());
			return Optional.of(Math.min(start + position.getCharacter(), document.getLength()));
		} catch (BadLocationException changed) {
			return Optional.empty();
		}
	}

	/** The region of a range; nothing when the document has no such lines any more. */
	public static Optional<IRegion> region(IDocument document, Range range) {
		return offset(document, range.getStart())
				.flatMap(start -> offset(document, range.getEnd()).filter(end -> end >= start).map(end -> new Region(start, end - start)));
	}
}
