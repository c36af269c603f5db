package vn.kehoach.importer.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.indicator.CellLines;
import vn.kehoach.importer.source.SourcePlace;

/** Finds the tables of a text whose cells stand on lines of their own, blank lines between them or not. */
final class CellTables {
	private final String[] lines;
	private final List<String> words = new ArrayList<>();
	private final List<Integer> numbers = new ArrayList<>();
	private final CellLines cells = new CellLines(words, index -> SourcePlace.ofLine(numbers.get(index) + 1));

	/** @param lines the lines of the text as they stand at the time of a search */
	CellTables(String[] lines) {
		this.lines = lines;
	}

	/** The table that begins with the line, its end counted in lines of the text; empty when none does. */
	Optional<CellLines.Found> at(int start) {
		if (lines[start].length() > 16 || !CellLines.mayBegin(lines[start].strip())) {
			return Optional.empty();
		}
		if (words.isEmpty()) {
			index();
		}
		return cells.at(numbers.indexOf(start)).map(found -> new CellLines.Found(found.table(), numbers.get(found.end() - 1) + 1));
	}

	private void index() {
		CharacterCleaner cleaner = new CharacterCleaner();
		for (int i = 0; i < lines.length; i++) {
			String text = cleaner.flow(lines[i]);
			if (!text.isEmpty()) {
				words.add(text);
				numbers.add(i);
			}
		}
	}
}
