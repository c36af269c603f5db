package vn.kehoach.importer.line;

import java.util.List;

import vn.kehoach.importer.source.SourceNote;

/**
 * A source document as lines.
 *
 * @param lines the lines in reading order
 * @param notes the notes called in them, by the index of their {@link NoteMark}; notes called in tables only are lines themselves
 */
public record ReadLines(List<Line> lines, List<SourceNote> notes) {
	public ReadLines {
		lines = List.copyOf(lines);
		notes = List.copyOf(notes);
	}
}
