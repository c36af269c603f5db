package vn.kehoach.server.scope;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.ProjectContext;
import vn.kehoach.dsl.ide.server.ServedProjects;
import vn.kehoach.server.protocol.ScopeParams;

/** Finds the files of a scope among all that is loaded. */
public final class ScopeReader {
	private final UriExtensions uris;

	@Inject
	ScopeReader(UriExtensions uris) {
		this.uris = uris;
	}

	/** The scope; empty when nothing of it is loaded. */
	public Optional<Scope> of(ServedProjects projects, ScopeParams params) {
		URI wanted = uris.toUri(params.uri());
		for (ResourceSet project : projects.loaded()) {
			List<XtextResource> files = files(project, wanted);
			if (!files.isEmpty())
				return Optional.of(new Scope(files, ProjectContext.of(project), uris, today(params)));
		}
		return Optional.empty();
	}

	private static List<XtextResource> files(ResourceSet project, URI wanted) {
		String folder = wanted.toString().endsWith("/") ? wanted.toString() : wanted + "/";
		return List.copyOf(project.getResources()).stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
				.filter(file -> file.getParseResult() != null)
				.filter(file -> file.getURI().equals(wanted) || file.getURI().toString().startsWith(folder))
				.sorted(Comparator.comparing(file -> file.getURI().toString())).toList();
	}

	private static LocalDate today(ScopeParams params) {
		if (params.today() == null)
			return LocalDate.now();
		try {
			return LocalDate.parse(params.today());
		} catch (DateTimeException wrong) {
			throw new IllegalArgumentException("Not a date: " + params.today(), wrong);
		}
	}
}
