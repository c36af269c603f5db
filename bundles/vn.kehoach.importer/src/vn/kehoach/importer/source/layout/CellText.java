package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a table cell, whose width is not known: a line begins a paragraph when it is an item or follows a closed sentence. */
public final class CellText {
	private CellText() {
	}

	/** The paragraphs of the lines. */
	public static List<String> paragraphs(List<String> lines) {
		List<String> result = new ArrayList<>();
		for (String line : lines) {
			if (result.isEmpty() || begins(result.getLast(), line)) {
				result.add(line);
			} else {
				result.set(result.size() - 1, result.getLast() + ' ' + line);
			}
		}
		return result;
	}

	private static boolean begins(String last, String line) {
		LineOpening opening = LineOpening.of(line);
		return opening.isItem() || LineEnding.of(last).closed() && opening != LineOpening.CONTINUATION;
	}
}
