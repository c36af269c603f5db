package vn.kehoach.ui.table;

import java.util.Set;
import java.util.function.Consumer;

import vn.kehoach.server.protocol.Place;

/**
 * A cell of a table.
 *
 * @param text what stands in it
 * @param styles how it looks
 * @param tooltip what is told about it; null for nothing
 * @param place where a double click leads; null for nowhere
 * @param edit takes what the user types into it, "" for nothing; null for a cell that cannot be edited
 */
public record TableCell(String text, Set<CellStyle> styles, String tooltip, Place place, Consumer<String> edit) {
	/** Nothing. */
	public static final TableCell EMPTY = new TableCell("", Set.of(), null, null, null);

	/** A text. */
	public static TableCell of(String text, CellStyle... styles) {
		return new TableCell(text == null ? "" : text, Set.of(styles), null, null, null);
	}

	/** The same with a tooltip. */
	public TableCell withTooltip(String words) {
		return new TableCell(text, styles, words, place, edit);
	}

	/** The same with a place to go to. */
	public TableCell at(Place where) {
		return new TableCell(text, styles, tooltip, where, edit);
	}

	/** The same, to be edited. */
	public TableCell editedBy(Consumer<String> taker) {
		return new TableCell(text, styles, tooltip, place, taker);
	}
}
