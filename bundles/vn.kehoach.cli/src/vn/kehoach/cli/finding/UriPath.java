package vn.kehoach.cli.finding;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Paths in reports for other programs: with slashes on every system. */
final class UriPath {
	private UriPath() {
	}

	static String of(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}

	/** The path as a URI reference: blanks and letters beyond ASCII in percent form. */
	static String encoded(String path) {
		try {
			return new URI(null, null, path, null).toASCIIString();
		} catch (URISyntaxException impossible) {
			throw new IllegalArgumentException(path, impossible);
		}
	}
}
