package vn.kehoach.dsl.workspace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanFile;

/** Files that were loaded together, and what is to be said about them. */
public final class PlanWorkspace {
	private final ResourceSet resources;
	private final List<PlanFileSource> files;
	private final List<PlanFileSource> surroundings;
	private final List<PlanFile> registries;
	private final List<ReadFailure> failures;
	private final FindingCollector collector;

	PlanWorkspace(ResourceSet resources, List<PlanFileSource> files, List<PlanFileSource> surroundings, List<PlanFile> registries,
			List<ReadFailure> failures, FindingCollector collector) {
		this.resources = resources;
		this.files = List.copyOf(files);
		this.surroundings = List.copyOf(surroundings);
		this.registries = List.copyOf(registries);
		this.failures = List.copyOf(failures);
		this.collector = collector;
	}

	/** All that is loaded; references are resolved on demand, and all of them after {@link #findings}. */
	public ResourceSet resources() {
		return resources;
	}

	/** The files asked for, by path. */
	public List<PlanFileSource> files() {
		return files;
	}

	/** Files beside and above those asked for, whose registries they may use. */
	public List<PlanFileSource> surroundings() {
		return surroundings;
	}

	/** The registries that the files use by import lines and that are no files beside or above them. */
	public List<PlanFile> registries() {
		return registries;
	}

	/** What could not be read, in the order it was asked for. */
	public List<ReadFailure> failures() {
		return failures;
	}

	/** The entries of a class in the files asked for, in the order of the files and of their text. */
	public <T extends Entry> List<T> entries(Class<T> type) {
		return entries(files, type);
	}

	/** The entries of a class in all loaded files: those asked for first. */
	public <T extends Entry> List<T> allEntries(Class<T> type) {
		List<T> all = new ArrayList<>(entries(files, type));
		all.addAll(entries(surroundings, type));
		return all;
	}

	private static <T extends Entry> List<T> entries(List<PlanFileSource> sources, Class<T> type) {
		return sources.stream().flatMap(source -> source.model().getEntries().stream()).filter(type::isInstance).map(type::cast).toList();
	}

	/** True when a file asked for, or one whose registries it may use, has syntax errors. */
	public boolean hasSyntaxErrors() {
		return files.stream().anyMatch(PlanFileSource::hasSyntaxErrors) || surroundings.stream().anyMatch(PlanFileSource::hasSyntaxErrors);
	}

	/**
	 * What is to be said about the files asked for, and the syntax errors of the other ones, in the order of files and offsets:
	 * syntax errors, links that lead nowhere, and the findings of all checks. A file with syntax errors gets those only.
	 *
	 * @param profile the severities of the project
	 */
	public List<LocatedFinding> findings(SeverityProfile profile) {
		List<LocatedFinding> findings = new ArrayList<>();
		for (PlanFileSource file : files)
			findings.addAll(collector.all(file, profile));
		for (PlanFileSource file : surroundings)
			findings.addAll(collector.syntaxErrors(file));
		return findings;
	}
}
