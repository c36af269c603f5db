package vn.kehoach.server.edits;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;

/** An element in its file with the comments that belong to it: those directly before it, and one behind it on its last line. */
final class ElementBlock {
	private final SourceFile source;
	private final int start;
	private final int end;

	private ElementBlock(SourceFile source, int start, int end) {
		this.source = source;
		this.start = start;
		this.end = end;
	}

	static ElementBlock of(EObject element, SourceFile source) {
		TextRange extent = SourceFile.extent(element);
		int start = withComments(extent.start(), source);
		int end = source.endsLine(extent.end()) ? endOfLine(extent.end(), source) : extent.end();
		return new ElementBlock(source, start, end);
	}

	private static int endOfLine(int end, SourceFile source) {
		return source.text().substring(0, source.lineEnd(end)).stripTrailing().length();
	}

	/** Comments on lines of their own directly above, without an empty line between. */
	private static int withComments(int element, SourceFile source) {
		int start = element;
		for (int index = source.indexAt(element) - 1; index >= 0 && source.leaves().get(index).isHidden(); index--) {
			ILeafNode leaf = source.leaves().get(index);
			if (!SourceFile.isComment(leaf))
				continue;
			int end = leaf.getOffset() + leaf.getText().stripTrailing().length();
			if (!source.beginsLine(leaf.getOffset()) || lineBreaks(source.text().substring(end, start)) > 1)
				break;
			start = leaf.getOffset();
		}
		return start;
	}

	private static long lineBreaks(String blanks) {
		return blanks.chars().filter(character -> character == '\n').count();
	}

	int start() {
		return start;
	}

	int end() {
		return end;
	}

	/** True when the element has its lines for itself. */
	boolean hasOwnLines() {
		return source.beginsLine(start) && source.endsBare(end);
	}

	/** The text, its first line without indentation. */
	String text() {
		return source.text().substring(start, end);
	}

	/** The text as lines of a given indentation; lines of running text keep theirs relative to the element's. */
	String text(String indentation) {
		return Indented.anew(text(), source.indentation(start), indentation);
	}

	/** Takes the element away, with its lines, and with one of two empty lines that would meet. */
	SourceEdit removal() {
		if (!hasOwnLines())
			return source.removal(start, end);
		int from = source.lineStart(start);
		int to = source.nextLine(end);
		boolean emptyAbove = from == 0 || isEmpty(source.lineStart(from - 1)) || opens(source.lineStart(from - 1));
		boolean emptyBelow = to < source.text().length() && isEmpty(to);
		boolean closes = to >= source.text().length() || source.text().substring(to, source.lineEnd(to)).strip().startsWith("}");
		if (emptyAbove && emptyBelow)
			to = source.nextLine(to);
		else if (closes && from > 0 && isEmpty(source.lineStart(from - 1)))
			from = source.lineStart(from - 1);
		return SourceFile.edit(from, to, "");
	}

	private boolean isEmpty(int lineStart) {
		return source.text().substring(lineStart, source.lineEnd(lineStart)).isBlank();
	}

	private boolean opens(int lineStart) {
		return source.text().substring(lineStart, source.lineEnd(lineStart)).stripTrailing().endsWith("{");
	}
}
