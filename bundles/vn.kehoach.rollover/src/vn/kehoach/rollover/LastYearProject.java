package vn.kehoach.rollover;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;

/** The loaded files of last year's project: the document, the registries, themes in files of their own. */
public final class LastYearProject {
	private final ResourceSet resources;
	private final Path folder;
	private final SortedMap<String, XtextResource> files = new TreeMap<>();

	private LastYearProject(ResourceSet resources, List<XtextResource> loaded) {
		this.resources = resources;
		folder = loaded.stream().map(file -> path(file).getParent()).reduce(LastYearProject::common).orElse(Path.of(""));
		loaded.forEach(file -> files.put(folder.relativize(path(file)).toString().replace('\\', '/'), file));
	}

	/** The files of a resource set that lie on disk; registries that ship with the product are seen but not carried over. */
	public static LastYearProject of(ResourceSet resources) {
		return new LastYearProject(resources, List.copyOf(resources.getResources()).stream().filter(XtextResource.class::isInstance)
				.map(XtextResource.class::cast).filter(file -> file.getURI().isFile()).toList());
	}

	private static Path path(XtextResource file) {
		URI uri = file.getURI();
		return Path.of(uri.toFileString()).toAbsolutePath().normalize();
	}

	private static Path common(Path one, Path other) {
		Path common = one;
		while (!other.startsWith(common))
			common = common.getParent();
		return common;
	}

	/** The folder that holds all files, absolute; the empty path when there are none. */
	public Path folder() {
		return folder;
	}

	/** The files by their paths relative to the folder that holds them all, with strokes, in the order of the paths. */
	public SortedMap<String, XtextResource> files() {
		return Collections.unmodifiableSortedMap(files);
	}

	/** All that is loaded, shipped registries included. */
	public ResourceSet resources() {
		return resources;
	}

	/** The documents of the files. */
	public List<PlanDocument> documents() {
		return files.values().stream().flatMap(file -> model(file).stream()).flatMap(file -> file.getEntries().stream())
				.filter(PlanDocument.class::isInstance).map(PlanDocument.class::cast).toList();
	}

	/** The relative path of the file that holds an element; empty when it is none of the project's. */
	public Optional<String> pathOf(EObject element) {
		return files.entrySet().stream().filter(file -> file.getValue() == element.eResource()).map(file -> file.getKey()).findFirst();
	}

	/** The model of a file; empty when the file is empty. */
	public static Optional<PlanFile> model(XtextResource file) {
		return file.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast).findFirst();
	}
}
