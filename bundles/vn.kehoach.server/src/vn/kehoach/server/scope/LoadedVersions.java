package vn.kehoach.server.scope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedProjects;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.server.output.WholeFile;

/** The files of a project: as the client sees them when they are part of the workspace, else from the disk. */
public final class LoadedVersions {
	private final UriExtensions uris;
	private final WorkspaceLoader loader;

	@Inject
	LoadedVersions(UriExtensions uris, WorkspaceLoader loader) {
		this.uris = uris;
		this.loader = loader;
	}

	/** All that is loaded with a file or folder; empty when it is neither loaded nor on the disk. */
	public Optional<ResourceSet> find(ServedProjects served, String uri) {
		URI wanted = uris.toUri(uri);
		Optional<ResourceSet> loaded = served.loaded().stream().filter(project -> holds(project, wanted)).findFirst();
		if (loaded.isPresent())
			return loaded;
		Optional<Path> path = WholeFile.path(uri).filter(Files::exists);
		return path.map(file -> loader.load(List.of(file)).resources());
	}

	/** True for a file that is, or is below, a URI. */
	public boolean isBelow(XtextResource file, String uri) {
		URI wanted = uris.toUri(uri);
		String folder = wanted.toString().endsWith("/") ? wanted.toString() : wanted + "/";
		URI own = uris.toUri(uris.toUriString(file.getURI()));
		return own.equals(wanted) || own.toString().startsWith(folder);
	}

	private boolean holds(ResourceSet project, URI wanted) {
		return List.copyOf(project.getResources()).stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
				.anyMatch(file -> isBelow(file, uris.toUriString(wanted)));
	}
}
