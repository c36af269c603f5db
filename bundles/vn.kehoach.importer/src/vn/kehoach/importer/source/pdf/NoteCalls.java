package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceParagraph;

/**
 * Carries the calls of notes through the joining of lines: each stands between two signs of the private use area, which no document
 * text holds, and becomes a reference at its place afterwards.
 */
final class NoteCalls {
	private static final char OPEN = '\uF8F0';
	private static final char CLOSE = '\uF8F1';

	private NoteCalls() {
	}

	/** The mark as it travels in the text. */
	static String mark(String note) {
		return OPEN + note + CLOSE;
	}

	/** The blocks with references instead of marks. */
	static List<SourceBlock> resolve(List<SourceBlock> blocks) {
		return blocks.stream().map(block -> block instanceof SourceParagraph paragraph && paragraph.text().indexOf(OPEN) >= 0
				? resolve(paragraph)
				: block).toList();
	}

	private static SourceParagraph resolve(SourceParagraph paragraph) {
		StringBuilder text = new StringBuilder();
		List<NoteReference> calls = new ArrayList<>(paragraph.notes());
		int from = 0;
		String marked = paragraph.text();
		for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, from)) {
			int close = marked.indexOf(CLOSE, open);
			text.append(marked, from, open);
			calls.add(new NoteReference(text.length(), marked.substring(open + 1, close)));
			from = close + 1;
		}
		text.append(marked.substring(from));
		return new SourceParagraph(paragraph.place(), paragraph.start(), paragraph.label(), text.toString(), paragraph.look(), calls);
	}
}
