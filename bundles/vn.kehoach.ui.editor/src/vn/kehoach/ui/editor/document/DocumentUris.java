package vn.kehoach.ui.editor.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;

/** The names of files in the conversation with the server: normalised "file:///…" addresses. */
public final class DocumentUris {
	private DocumentUris() {
	}

	/** The address of a file, folder or project; nothing when it is not on a disk. */
	public static Optional<String> of(IResource resource) {
		return Optional.ofNullable(resource.getLocationURI()).flatMap(DocumentUris::of);
	}

	/** The address of an open file. */
	public static Optional<String> of(ITextFileBuffer buffer) {
		return Optional.ofNullable(buffer.getFileStore()).flatMap(store -> of(store.toURI()));
	}

	private static Optional<String> of(URI location) {
		return Optional.ofNullable(URIUtil.toPath(location))
				.map(path -> path.toFile().toPath().toAbsolutePath().normalize().toUri().toString())
				.map(DocumentUris::withoutClosingSlash);
	}

	private static String withoutClosingSlash(String uri) {
		return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
	}

	/** The file on the disk. */
	public static Path path(String uri) {
		return Path.of(URI.create(uri));
	}

	/** The file of the workspace; nothing when it is in no open project. */
	public static Optional<IFile> file(IWorkspaceRoot root, String uri) {
		for (IFile file : root.findFilesForLocationURI(URI.create(uri)))
			if (file.getProject().isAccessible())
				return Optional.of(file);
		return Optional.empty();
	}
}
