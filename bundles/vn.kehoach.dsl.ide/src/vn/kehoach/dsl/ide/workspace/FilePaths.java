package vn.kehoach.dsl.ide.workspace;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

/** Paths of the file system and the URIs that Xtext's server uses for them: one URI for one file, however the client writes it. */
public final class FilePaths {
	private final UriExtensions uris;

	@Inject
	FilePaths(UriExtensions uris) {
		this.uris = uris;
	}

	/** The URI of a file or folder. */
	public URI uriOf(Path path) {
		return uris.toUri(path.toUri().toString());
	}

	/** The path that a client's text names; empty when it is no file: an editor without a file, a version in a repository. */
	public Optional<Path> pathOf(String uri) {
		return pathOf(uris.toUri(uri));
	}

	/** The path of a URI; empty when it is no file. */
	public Optional<Path> pathOf(URI uri) {
		if (!uri.isFile())
			return Optional.empty();
		try {
			return Optional.of(Path.of(java.net.URI.create(uris.toUriString(uri.trimFragment()))).toAbsolutePath().normalize());
		} catch (IllegalArgumentException | FileSystemNotFoundException foreign) {
			return Optional.empty();
		}
	}
}
