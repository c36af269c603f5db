package vn.kehoach.ui.editor.recovery;

import java.time.Instant;

/**
 * A text that somebody typed and has not saved yet.
 *
 * @param uri address of its file ("file:///…")
 * @param base {@link Fingerprint} of the file the text grew from
 * @param written when the draft was kept
 * @param text all of the text
 */
public record Draft(String uri, String base, Instant written, String text) {
}
