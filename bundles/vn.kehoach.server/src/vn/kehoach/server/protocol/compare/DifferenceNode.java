package vn.kehoach.server.protocol.compare;

import java.util.List;

/**
 * An element that differs, or that holds some that do.
 *
 * @param kind what it is, in the user's language
 * @param label kind, heading and changes, in the user's language
 * @param changes how it differs itself
 * @param older the element in the older version; null when it is new
 * @param newer the element in the newer version; null when it is gone
 * @param details what it says otherwise
 * @param children the differences of what it holds
 */
public record DifferenceNode(String kind, String label, List<Change> changes, Version older, Version newer, List<DetailNode> details,
		List<DifferenceNode> children) {
	/** How an element differs. */
	public enum Change {
		ADDED, REMOVED, MOVED, RENUMBERED, CHANGED
	}

	/**
	 * An element in one version.
	 *
	 * @param id "" for none
	 * @param number the printed number
	 * @param title title, heading or first words
	 * @param uri the file it stands in; "" for none
	 */
	public record Version(String id, String number, String title, String uri) {
	}

	/**
	 * Something that an element says otherwise.
	 *
	 * @param attribute what, in the user's language
	 * @param qualifier which one, where there are several; else ""
	 * @param older the older value; null for a wording
	 * @param newer the newer value; null for a wording
	 * @param runs the words of both versions in order; empty for a value
	 */
	public record DetailNode(String attribute, String qualifier, String older, String newer, List<Run> runs) {
	}

	/**
	 * Words in a row.
	 *
	 * @param state which version has them
	 * @param text the words with the blanks behind them
	 */
	public record Run(State state, String text) {
		/** Which version has words. */
		public enum State {
			EQUAL, INSERTED, DELETED
		}
	}
}
