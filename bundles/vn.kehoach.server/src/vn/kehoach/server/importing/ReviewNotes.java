package vn.kehoach.server.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.importing.ImportedDocument.Doubt;

/** The notes in imported texts that somebody has to look at, with their places. */
final class ReviewNotes {
	private static final Pattern NOTE = Pattern.compile("(?m)^\\s*cần xem lại (?:\"((?:\\\\.|[^\"\\\\])*)\"|'((?:\\\\.|[^'\\\\])*)')");

	private ReviewNotes() {
	}

	static List<Doubt> of(Path file, String text) {
		LineTable lines = new LineTable(text);
		List<Doubt> notes = new ArrayList<>();
		for (Matcher note = NOTE.matcher(text); note.find();) {
			int group = note.group(1) != null ? 1 : 2;
			String message = note.group(group).replaceAll("\\\\(.)", "$1");
			notes.add(new Doubt(message, new Place(file.toUri().toString(), lines.range(note.start(group), note.end(group)), null)));
		}
		return notes;
	}
}
