package vn.kehoach.server.protocol;

/**
 * What an overview is asked of.
 *
 * @param uri a file, or a folder with all its files below; references into registries around it are followed
 * @param today the day that deadlines are held against, ISO (2027-01-20); null for the server's own
 */
public record ScopeParams(String uri, String today) {

	/** A scope with the server's own day. */
	public ScopeParams(String uri) {
		this(uri, null);
	}
}
