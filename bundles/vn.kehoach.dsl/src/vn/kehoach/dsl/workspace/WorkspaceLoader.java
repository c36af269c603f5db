package vn.kehoach.dsl.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

import vn.kehoach.dsl.KehoachStandaloneSetup;
import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.registry.ImportedRegistries;
import vn.kehoach.model.PlanFile;

/** Loads files of the language from disk. */
public final class WorkspaceLoader {
	/** The language of a process that sets it up here, once: what is registered globally stays the same. */
	private static final class Standalone {
		static final Injector LANGUAGE = new KehoachStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	private final Provider<XtextResourceSet> resourceSets;
	private final FindingCollector collector;
	private final TextFormatter formatter;

	@Inject
	WorkspaceLoader(Provider<XtextResourceSet> resourceSets, FindingCollector collector, TextFormatter formatter) {
		this.resourceSets = resourceSets;
		this.collector = collector;
		this.formatter = formatter;
	}

	/** A loader for a process that has not set the language up: the command line. All of them share one set of services. */
	public static WorkspaceLoader standalone() {
		return Standalone.LANGUAGE.getInstance(WorkspaceLoader.class);
	}

	/**
	 * Loads files, folders with all their files, and what stands beside and above them. What cannot be read is among the failures
	 * of the result.
	 */
	public PlanWorkspace load(List<Path> paths) {
		PlanFiles found = new PlanFiles(paths);
		List<ReadFailure> failures = new ArrayList<>(found.failures());
		XtextResourceSet resources = resourceSets.get();
		List<PlanFileSource> files = load(found.requested(), resources, failures);
		List<PlanFileSource> surroundings = load(found.surroundings(), resources, failures);
		return new PlanWorkspace(resources, files, surroundings, imported(resources), failures, collector);
	}

	private List<PlanFileSource> load(SortedSet<Path> paths, XtextResourceSet resources, List<ReadFailure> failures) {
		List<PlanFileSource> sources = new ArrayList<>();
		for (Path path : paths) {
			switch (SourceText.of(path)) {
			case SourceText.Read read -> sources.add(new PlanFileSource(path, parse(path, read.text(), resources), formatter));
			case SourceText.Unreadable unreadable -> failures.add(unreadable.failure());
			}
		}
		return sources;
	}

	/** Loads the registries that the files use by import lines. */
	private static List<PlanFile> imported(XtextResourceSet resources) {
		List<Resource> loaded = List.copyOf(resources.getResources());
		return loaded.stream().flatMap(file -> ImportedRegistries.of(file).stream()).distinct()
				.filter(registry -> !loaded.contains(registry))
				.map(registry -> (PlanFile) registry.getContents().get(0)).toList();
	}

	private static XtextResource parse(Path path, String text, XtextResourceSet resources) {
		XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(path.toString()));
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return resource;
	}
}
