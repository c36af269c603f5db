package vn.kehoach.server.protocol.printing;

import java.util.List;

/**
 * A file that was written whole, or why it was not written at all.
 *
 * @param files the URIs of the files written; empty when refused
 * @param refusal why not, in the user's language; null when written
 */
public record FileResult(List<String> files, String refusal) {
	/** True when nothing was written. */
	public boolean isRefused() {
		return refusal != null;
	}
}
