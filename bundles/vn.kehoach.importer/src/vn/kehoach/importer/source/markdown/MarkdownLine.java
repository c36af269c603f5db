package vn.kehoach.importer.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.Alignment;
import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.ParagraphStart;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.text.CharacterCleaner;

/** One line of a Markdown block as its parts bring it. */
final class MarkdownLine {
	private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

	/** What stands before a line. */
	enum Break {
		/** It begins its block. */
		BLOCK,
		/** A plain line end, which is a blank. */
		SOFT,
		/** A line end that was meant. */
		HARD
	}

	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final StringBuilder raw = new StringBuilder();
	private final Break before;
	private boolean anyLetter;
	private boolean allBold = true;
	private boolean allItalic = true;

	MarkdownLine(Break before) {
		this.before = before;
	}

	Break before() {
		return before;
	}

	void add(String text, boolean bold, boolean italic) {
		raw.append(text);
		if (text.chars().anyMatch(Character::isLetterOrDigit)) {
			anyLetter = true;
			allBold &= bold;
			allItalic &= italic;
		}
	}

	/** Adds a line that a plain line end parted from this one. */
	void join(MarkdownLine next) {
		raw.append(' ').append(next.raw);
		allBold &= next.allBold || !next.anyLetter;
		allItalic &= next.allItalic || !next.anyLetter;
		anyLetter |= next.anyLetter;
	}

	String text() {
		return cleaner.flow(raw.toString());
	}

	/** @param notes the marks that are defined; calls of others stay text */
	SourceParagraph paragraph(SourcePlace place, int headingLevel, Set<String> notes) {
		List<NoteReference> calls = new ArrayList<>();
		String text = text();
		StringBuilder without = new StringBuilder();
		int from = 0;
		Matcher call = CALL.matcher(text);
		while (call.find()) {
			if (notes.contains(call.group(1))) {
				without.append(text, from, call.start());
				calls.add(new NoteReference(without.length(), call.group(1)));
				from = call.end();
			}
		}
		without.append(text.substring(from));
		ParagraphLook look = new ParagraphLook(headingLevel, Alignment.UNKNOWN, anyLetter && allBold, anyLetter && allItalic,
				SourceColumn.WHOLE);
		return new SourceParagraph(place, before == Break.HARD ? ParagraphStart.LINE : ParagraphStart.PARAGRAPH, "", without.toString(),
				look,
				calls);
	}
}
