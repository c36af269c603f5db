package vn.kehoach.cli.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.finding.TextReport;
import vn.kehoach.cli.project.LoadedProject;
import vn.kehoach.cli.project.ProjectLoader;
import vn.kehoach.compare.ComparedVersion;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;

/** Loads a version that is to be compared, and tells why it cannot be. */
public final class VersionLoader {
	private final Console console;
	private final Path directory;
	private final Optional<String> document;

	/**
	 * @param console takes the messages
	 * @param directory what relative paths are relative to
	 * @param document the id of the document, where a path holds several
	 */
	public VersionLoader(Console console, Path directory, Optional<String> document) {
		this.console = console;
		this.directory = directory;
		this.document = document;
	}

	/** The version in a file or folder; empty when there is none that can be compared, which was told. */
	public Optional<ComparedVersion> load(String path) {
		Optional<LoadedProject> project = new ProjectLoader(console, directory).load(List.of(path));
		if (project.isEmpty() || project.get().status() != ExitStatus.DONE)
			return Optional.empty();
		List<LocatedFinding> errors = project.get().readingErrors();
		errors.forEach(error -> console.message(TextReport.line(error, project.get().paths())));
		if (!errors.isEmpty()) {
			console.error(Texts.of("compare.refused", Integer.toString(errors.size())));
			return Optional.empty();
		}
		List<PlanDocument> documents = project.get().workspace().entries(PlanDocument.class).stream()
				.filter(candidate -> document.isEmpty() || document.get().equals(candidate.getId())).toList();
		if (documents.size() != 1) {
			console.error(Texts.of(documents.isEmpty() ? "compare.no-document" : "compare.several-documents", path,
					documents.stream().map(PlanDocument::getId).collect(Collectors.joining(", "))));
			return Optional.empty();
		}
		return Optional.of(new ComparedVersion(documents.getFirst(), project.get().workspace().allEntries(Entry.class)));
	}
}
