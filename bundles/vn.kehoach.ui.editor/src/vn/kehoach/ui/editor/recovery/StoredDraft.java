package vn.kehoach.ui.editor.recovery;

import java.net.URI;
import java.nio.file.Path;

/**
 * A draft an earlier session has left.
 *
 * @param stored where it lies
 * @param draft its text
 * @param state of the file it belongs to, as found now
 */
public record StoredDraft(Path stored, Draft draft, State state) {
	/** How the file is now, compared with the one the draft grew from. */
	public enum State {
		/** As it was. */
		SAME,
		/** Somebody has changed it since. */
		CHANGED,
		/** It is not there any more. */
		GONE
	}

	/** The file the draft belongs to. */
	public Path file() {
		return Path.of(URI.create(draft.uri()));
	}
}
