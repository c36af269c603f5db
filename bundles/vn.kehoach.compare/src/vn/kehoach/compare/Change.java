package vn.kehoach.compare;

/** How an element differs between two versions. */
public enum Change {
	/** It is new. */
	ADDED,
	/** It is gone. */
	REMOVED,
	/** It stands in another place among those that both versions have. */
	MOVED,
	/** It has another printed number. */
	RENUMBERED,
	/** It says something else. */
	CHANGED;
}
