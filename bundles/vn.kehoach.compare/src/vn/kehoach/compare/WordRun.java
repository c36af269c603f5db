package vn.kehoach.compare;

/**
 * Words in a row that both versions have, or one of them.
 *
 * @param state who has them
 * @param text the words with the blanks behind them
 */
public record WordRun(State state, String text) {
	/** Which version has the words. */
	public enum State {
		/** Both. */
		EQUAL,
		/** The newer one. */
		INSERTED,
		/** The older one. */
		DELETED;
	}
}
