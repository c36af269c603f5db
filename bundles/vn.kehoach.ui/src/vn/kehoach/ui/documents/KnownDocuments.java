package vn.kehoach.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureParams;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.DocumentUris;

/** Finds all documents of the open projects. */
public final class KnownDocuments {
	private static final String EXTENSION = "kehoach";

	private KnownDocuments() {
	}

	/** Asks for them; those of one project stand together. */
	public static CompletableFuture<List<KnownDocument>> find() {
		CompletableFuture<List<KnownDocument>> all = CompletableFuture.completedFuture(List.of());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			for (IFile file : files(project))
				all = all.thenCombine(documents(file), KnownDocuments::joined);
		return all;
	}

	private static List<KnownDocument> joined(List<KnownDocument> some, List<KnownDocument> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	private static List<IFile> files(IProject project) {
		List<IFile> files = new ArrayList<>();
		try {
			if (project.isAccessible())
				project.accept(part -> {
					if (part.getType() == IResource.FILE && EXTENSION.equals(part.getFileExtension()))
						files.add((IFile) part);
					return true;
				});
		} catch (CoreException broken) {
			ILog.of(KnownDocuments.class).log(broken.getStatus());
		}
		return files;
	}

	private static CompletableFuture<List<KnownDocument>> documents(IFile file) {
		String uri = DocumentUris.of(file).orElse(null);
		if (uri == null)
			return CompletableFuture.completedFuture(List.of());
		return EditorBundle.workspace().ask(server -> server.structure(new StructureParams(uri)))
				.thenApply(structure -> structure == null ? List.<KnownDocument>of() : documents(file, uri, structure));
	}

	private static List<KnownDocument> documents(IFile file, String uri, Structure structure) {
		return structure.nodes().stream().filter(node -> node.kind() == NodeKind.DOCUMENT && node.handle().startsWith("#"))
				.map(node -> KnownDocument.of(file, uri, node)).toList();
	}
}
