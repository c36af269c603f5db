package vn.kehoach.ui.editor.guard;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/** Looks into what an editor is asked to open. */
public final class InspectedInput {
	private InspectedInput() {
	}

	/** What the input's file holds; fine when it has no file on a disk. */
	public static Readability of(IEditorInput input) {
		return path(input).map(FileInspection::of).orElseGet(Readability.Fine::new);
	}

	/** The file on the disk. */
	static Optional<Path> path(IEditorInput input) {
		if (ResourceUtil.getFile(input) != null)
			return Optional.ofNullable(ResourceUtil.getFile(input).getLocation()).map(IPath::toPath);
		return Optional.ofNullable(input).filter(IURIEditorInput.class::isInstance).map(file -> local(((IURIEditorInput) file).getURI()));
	}

	private static Path local(URI uri) {
		IPath path = uri == null ? null : URIUtil.toPath(uri);
		return path == null ? null : path.toPath();
	}

	/** Why the file cannot be shown, with the place and what helps, in the user's language; nothing when it can. */
	public static Optional<String> refusal(IEditorInput input) {
		return switch (of(input)) {
		case Readability.NoText binary -> Optional.of(GuardMessages.text("noText", input.getName(), String.valueOf(binary.offset() + 1)));
		case Readability.OtherEncoding other -> Optional
				.of(GuardMessages.text("otherEncoding", input.getName(), String.valueOf(other.line()),
						String.valueOf(other.offset() + 1)));
		case Readability.Large large -> Optional.empty();
		case Readability.Fine fine -> Optional.empty();
		};
	}
}
