package vn.kehoach.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.LibrarySettings;
import vn.kehoach.cli.Texts;
import vn.kehoach.dsl.workspace.PlanFileSource;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.ReadFailure;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.model.message.UserLanguage;

/** Loads the files that the user named and tells what cannot be read. */
public final class ProjectLoader {
	private final Console console;
	private final Path directory;

	/**
	 * @param console takes the messages
	 * @param directory what relative paths are relative to
	 */
	public ProjectLoader(Console console, Path directory) {
		this.console = console;
		this.directory = directory;
	}

	/** Loads the files; empty when there is nothing to work on, which was told. */
	public Optional<LoadedProject> load(List<String> typed) {
		Optional<TypedPaths> paths = TypedPaths.of(typed, directory);
		if (paths.isEmpty()) {
			console.error(Texts.of("arguments.bad-path", TypedPaths.firstInvalid(typed).orElse("")));
			return Optional.empty();
		}
		LibrarySettings.silenceLanguage();
		PlanWorkspace workspace = WorkspaceLoader.standalone().load(paths.get().absolute());
		for (ReadFailure failure : workspace.failures())
			console.error(message(failure, paths.get()));
		ProjectProfile profile = ProjectProfile.of(paths.get(), console);
		boolean complete = workspace.failures().isEmpty() && profile.readable() && !isEmpty(workspace, paths.get());
		ExitStatus status = complete ? ExitStatus.DONE : ExitStatus.FAILED;
		return workspace.files().isEmpty()
				? Optional.empty()
				: Optional.of(new LoadedProject(paths.get(), workspace, profile.profile(), status));
	}

	private static String message(ReadFailure failure, TypedPaths paths) {
		return new ReadFailure(paths.shown(failure.path()), failure.kind(), failure.arguments()).message(UserLanguage.current());
	}

	private boolean isEmpty(PlanWorkspace workspace, TypedPaths paths) {
		boolean empty = !workspace.files().isEmpty() && workspace.files().stream().allMatch(ProjectLoader::isEmpty);
		if (empty)
			console.error(Texts.of("project.empty", paths.shown(workspace.files().get(0).path())));
		return empty;
	}

	private static boolean isEmpty(PlanFileSource file) {
		return file.model().getEntries().isEmpty() && !file.hasSyntaxErrors();
	}
}
