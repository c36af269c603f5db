package vn.kehoach.server.edits;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Recipient;

/** A place between the contents of an element, or of the file. */
final class BodySlot {
	private final SourceFile source;
	private final EObject parent;
	private final List<? extends EObject> before;
	private final Optional<? extends EObject> next;

	/**
	 * @param parent the element; null for the file
	 * @param before what stands in it before the place
	 * @param next what stands directly behind the place, and is of the same list; empty at the list's end
	 */
	BodySlot(SourceFile source, EObject parent, List<? extends EObject> before, Optional<? extends EObject> next) {
		this.source = source;
		this.parent = parent;
		this.before = before;
		this.next = next;
	}

	/** The indentation of what is put there. */
	String indentation() {
		if (next.isPresent() && source.beginsLine(SourceFile.extent(next.get()).start()))
			return source.indentation(SourceFile.extent(next.get()).start());
		if (!before.isEmpty() && !(before.getLast() instanceof Recipient) && source.beginsLine(SourceFile.extent(before.getLast()).start()))
			return source.indentation(SourceFile.extent(before.getLast()).start());
		return parent == null ? "" : source.indentation(SourceFile.extent(parent).start()) + "\t";
	}

	/**
	 * Puts lines there.
	 *
	 * @param lines indented, without a line feed at the end
	 * @param spaced true when empty lines belong around them
	 */
	SourceEdit insert(String lines, boolean spaced) {
		if (next.isPresent())
			return beforeElement(ElementBlock.of(next.get(), source), lines, spaced);
		if (!before.isEmpty())
			return behind(ElementBlock.of(before.getLast(), source).end(), lines, spaced);
		if (parent == null)
			return atEndOfFile(lines, spaced);
		return intoBody(lines, spaced);
	}

	private SourceEdit beforeElement(ElementBlock block, String lines, boolean spaced) {
		int start = block.start();
		if (!source.beginsLine(start))
			return SourceFile.edit(start, start, lines.strip() + "\n" + indentation());
		int at = source.lineStart(start);
		boolean free = at == 0 || isFree(at - 1);
		return SourceFile.edit(at, at, (spaced && !free ? "\n" : "") + lines + "\n" + (spaced ? "\n" : ""));
	}

	private SourceEdit behind(int end, String lines, boolean spaced) {
		if (!source.endsLine(end))
			return SourceFile.edit(end, end, "\n" + lines + "\n" + outer());
		int at = source.lineEnd(end);
		int below = source.nextLine(end);
		boolean last = below >= source.text().length() || source.text().substring(below, source.lineEnd(below)).isBlank()
				|| source.text().substring(below).stripLeading().startsWith("}");
		boolean gap = spaced || emptyBefore(before.getLast());
		return SourceFile.edit(at, at, "\n" + (gap ? "\n" : "") + lines + (spaced && !last ? "\n" : ""));
	}

	/** True when an empty line stands before an element, or it ends a block: the next one is parted from it too. */
	private boolean emptyBefore(EObject element) {
		return SourceFile.braces(element).isPresent();
	}

	private SourceEdit atEndOfFile(String lines, boolean spaced) {
		String text = source.text();
		int end = text.stripTrailing().length();
		String gap = end == 0 ? "" : spaced ? "\n\n" : "\n";
		return SourceFile.edit(end, text.length(), gap + lines + "\n");
	}

	private SourceEdit intoBody(String lines, boolean spaced) {
		Optional<TextRange> braces = SourceFile.braces(parent);
		if (braces.isEmpty()) {
			int end = SourceFile.extent(parent).end();
			return SourceFile.edit(end, end, " {\n" + lines + "\n" + outer() + "}");
		}
		int close = braces.get().end();
		if (!source.beginsLine(close))
			return SourceFile.edit(close, close, "\n" + lines + "\n" + outer());
		int at = source.lineStart(close);
		boolean free = source.text().substring(0, at).stripTrailing().endsWith("{") || isFree(at - 1);
		return SourceFile.edit(at, at, (spaced && !free ? "\n" : "") + lines + "\n");
	}

	/** True when the line that an offset is on is empty or opens a block. */
	private boolean isFree(int offset) {
		String line = source.text().substring(source.lineStart(offset), source.lineEnd(source.lineStart(offset)));
		return line.isBlank() || line.stripTrailing().endsWith("{");
	}

	private String outer() {
		return parent == null ? "" : source.indentation(SourceFile.extent(parent).start());
	}
}
