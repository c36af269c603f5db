package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.text.CharacterCleaner;

/** The text of one line as its runs bring it: blanks run together, calls of notes at their places, emphasis only if all letters have it. */
final class LineText {
	private final CharacterCleaner cleaner;
	private final StringBuilder raw = new StringBuilder();
	private final List<NoteReference> calls = new ArrayList<>();
	private boolean anyLetter;
	private boolean allBold = true;
	private boolean allItalic = true;

	LineText(CharacterCleaner cleaner) {
		this.cleaner = cleaner;
	}

	void add(String text, RunLook look) {
		raw.append(look.capitals() ? text.toUpperCase(java.util.Locale.ROOT) : text);
		if (text.chars().anyMatch(Character::isLetterOrDigit)) {
			anyLetter = true;
			allBold &= look.bold();
			allItalic &= look.italic();
		}
	}

	void call(String note) {
		calls.add(new NoteReference(raw.length(), note));
	}

	/** The calls with their places in {@link #text()}. */
	List<NoteReference> calls() {
		return calls.stream().map(call -> new NoteReference(cleaner.flow(raw.substring(0, call.offset())).length(), call.noteId()))
				.toList();
	}

	String text() {
		return cleaner.flow(raw.toString());
	}

	/** The text with its blanks and tabs, for lines that part two columns by them. */
	String tabbed() {
		return cleaner.clean(raw.toString());
	}

	boolean isEmpty() {
		return text().isEmpty();
	}

	boolean bold() {
		return anyLetter && allBold;
	}

	boolean italic() {
		return anyLetter && allItalic;
	}
}
