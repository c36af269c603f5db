package vn.kehoach.server.protocol.overview;

import java.util.List;

import org.eclipse.lsp4j.Range;

/**
 * A cell of the grid.
 *
 * @param text as printed; "" for an empty cell
 * @param state what the text is
 * @param amount the number, with a decimal point; null where it is none
 * @param range where the value stands in the row's file; null for computed and empty cells
 * @param findings what does not add up
 */
public record GridCell(String text, State state, String amount, Range range, List<CellFinding> findings) {
	/** What a cell's text is. */
	public enum State {
		/** No value is written. */
		EMPTY,
		/** A number. */
		NUMBER,
		/** A range, a bound or a change. */
		BOUND,
		/** "chưa có": known to be missing. */
		MISSING,
		/** Words in place of a number. */
		WORDS,
		/** Computed of two values. */
		COMPUTED
	}

	/**
	 * A finding about a cell.
	 *
	 * @param code e.g. "KH5xx"
	 * @param severity as diagnostics have it: 1 error, 2 warning, 3 information
	 * @param message in the user's language
	 */
	public record CellFinding(String code, int severity, String message) {
	}
}
