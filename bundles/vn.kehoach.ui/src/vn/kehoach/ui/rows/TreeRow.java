package vn.kehoach.ui.rows;

import java.util.List;
import java.util.Optional;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.ui.served.SearchWords;

/**
 * A row of a list, with the rows below it.
 *
 * @param cells the texts, one for each column; columns behind the last one are empty
 * @param mark what is to be seen at a glance
 * @param tooltip what is told about it; null for nothing
 * @param place where a double click leads; null for nowhere
 * @param children the rows below it
 */
public record TreeRow(List<String> cells, RowMark mark, String tooltip, Place place, List<TreeRow> children) {
	/** A heading of rows. */
	public static TreeRow group(String heading, List<TreeRow> rows) {
		return new TreeRow(List.of(heading), RowMark.GROUP, null, null, rows);
	}

	/** The text of a column; "" for none. */
	public String cell(int column) {
		return column < cells.size() && cells.get(column) != null ? cells.get(column) : "";
	}

	/** The row with what of it the words find: all of it when they are in the row itself; nothing when they are nowhere. */
	Optional<TreeRow> found(SearchWords words) {
		if (words.isIn(String.join(" ", cells.stream().map(cell -> cell == null ? "" : cell).toList())))
			return Optional.of(this);
		List<TreeRow> below = children.stream().flatMap(child -> child.found(words).stream()).toList();
		return below.isEmpty() ? Optional.empty() : Optional.of(new TreeRow(cells, mark, tooltip, place, below));
	}
}
