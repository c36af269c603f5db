package vn.kehoach.dsl.text;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.dsl.conversion.ProseBullet;
import vn.kehoach.dsl.conversion.ProseConverter;
import vn.kehoach.dsl.conversion.ProseEscapes;

/** Lays prose out: a sentence a line, an empty line between paragraphs, each bullet on a line of its own. */
public final class ProseLayout {
	private final List<ProsePiece> pieces;
	private final List<String> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();

	private ProseLayout(List<ProsePiece> pieces) {
		this.pieces = pieces;
	}

	/**
	 * Appends prose: on the line that was begun when it is a single line, otherwise between lines of its own.
	 *
	 * @param pieces words and references in order
	 */
	public static void append(List<ProsePiece> pieces, CanonicalLayout layout) {
		List<String> lines = new ProseLayout(pieces).lines();
		boolean prefixed = !layout.lineBegins();
		if (prefixed && lines.size() < 2)
			layout.token(ProseConverter.PROSE_MARK + ProseEscapes.beforeMark(String.join("", lines)) + ProseConverter.PROSE_MARK);
		else
			appendBlock(lines, layout, prefixed);
	}

	private static void appendBlock(List<String> lines, CanonicalLayout layout, boolean deeper) {
		layout.token(ProseConverter.PROSE_MARK);
		layout.endLine();
		if (deeper)
			layout.indent();
		lines.forEach(layout::proseLine);
		if (deeper)
			layout.outdent();
		layout.token(ProseConverter.PROSE_MARK);
	}

	private List<String> lines() {
		for (int i = 0; i < pieces.size(); i++) {
			boolean referenceFollows = i + 1 < pieces.size() && pieces.get(i + 1) instanceof ProsePiece.Reference;
			switch (pieces.get(i)) {
			case ProsePiece.Words words -> add(words.value(), referenceFollows);
			case ProsePiece.Reference reference -> line.append("[[").append(reference.source()).append("]]");
			}
		}
		endLine();
		while (!lines.isEmpty() && lines.getLast().isEmpty())
			lines.removeLast();
		return lines;
	}

	private void add(String value, boolean referenceFollows) {
		int start = 0;
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) == '\n') {
				endParagraph(value.substring(start, i), bulletAt(value, i + 1, referenceFollows));
				start = i + 1;
			} else if (value.charAt(i) == ' ' && SentenceBreaks.at(value, i, line.length() + i - start, referenceFollows)) {
				line.append(ProseEscapes.withinProse(value.substring(start, i)));
				endLine();
				start = i + 1;
			}
		}
		String last = ProseEscapes.withinProse(value.substring(start));
		line.append(referenceFollows ? ProseEscapes.beforeReference(last) : last);
	}

	private static boolean bulletAt(String value, int position, boolean referenceFollows) {
		int lineEnd = value.indexOf('\n', position);
		String paragraph = value.substring(position, lineEnd < 0 ? value.length() : lineEnd);
		return ProseBullet.beginsAt(paragraph, 0) && (paragraph.strip().length() > 1 || lineEnd < 0 && referenceFollows);
	}

	private void endParagraph(String text, boolean bulletFollows) {
		line.append(ProseEscapes.withinProse(text));
		endLine();
		if (!bulletFollows && !lines.isEmpty() && !lines.getLast().isEmpty())
			lines.add("");
	}

	private void endLine() {
		String finished = line.toString().strip();
		if (!finished.isEmpty())
			lines.add(finished);
		line.setLength(0);
	}
}
