package vn.kehoach.server.newyear;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.ResourceSet;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedProjects;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.rollover.Choices;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.NewYear;
import vn.kehoach.rollover.NewYearFiles;
import vn.kehoach.server.output.WholeFile;
import vn.kehoach.server.output.WholeFiles;
import vn.kehoach.server.protocol.newyear.ApplyNewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearPlan;
import vn.kehoach.server.protocol.newyear.NewYearResult;
import vn.kehoach.server.scope.LoadedVersions;

/** Makes a new year of last year's project. */
public final class NewYears {
	private final LoadedVersions projects;

	@Inject
	NewYears(LoadedVersions projects) {
		this.projects = projects;
	}

	/** What would change. */
	public NewYearPlan plan(ServedProjects served, NewYearParams params) {
		Optional<ResourceSet> project = projects.find(served, params.project());
		if (project.isEmpty())
			return refused(params, NewYearMessages.get("no-project", params.project()));
		LastYearProject last = LastYearProject.of(project.get());
		return switch (answer(last, params)) {
		case NewYear.Refused refused -> refused(params, reasons(refused));
		case NewYear.Proposed proposed -> new PlanView(last).of(proposed.proposal());
		};
	}

	private static NewYear answer(LastYearProject last, NewYearParams params) {
		return params.document() == null
				? NewYear.of(last, params.year())
				: NewYear.of(last, params.document(), params.year());
	}

	private static String reasons(NewYear.Refused refused) {
		return refused.problems().stream().map(problem -> problem.message(UserLanguage.current())).collect(Collectors.joining("\n"));
	}

	private static NewYearPlan refused(NewYearParams params, String reason) {
		return new NewYearPlan(null, 0, params.year(), List.of(), List.of(), List.of(), List.of(), reason);
	}

	/** Writes the files of the new year. */
	public NewYearResult apply(ServedProjects served, ApplyNewYearParams params) {
		Optional<ResourceSet> project = projects.find(served, params.plan().project());
		if (project.isEmpty())
			return refused(NewYearMessages.get("no-project", params.plan().project()));
		return switch (answer(LastYearProject.of(project.get()), params.plan())) {
		case NewYear.Refused refused -> refused(reasons(refused));
		case NewYear.Proposed proposed -> write(proposed.proposal().apply(new Choices(new HashSet<>(params.moves()), params.bodies(),
				params.citations(), params.marks())), params);
		};
	}

	private static NewYearResult refused(String reason) {
		return new NewYearResult(List.of(), null, 0, reason);
	}

	private static NewYearResult write(NewYearFiles files, ApplyNewYearParams params) {
		Optional<Path> folder = WholeFile.path(params.targetFolder());
		if (folder.isEmpty())
			return refused(NewYearMessages.get("no-folder", params.targetFolder()));
		Map<Path, byte[]> contents = new LinkedHashMap<>();
		files.texts().forEach((file, text) -> contents.put(folder.get().resolve(file), text.getBytes(StandardCharsets.UTF_8)));
		List<String> existing = contents.keySet().stream().filter(Files::exists).map(Path::toString).toList();
		if (!existing.isEmpty() && !params.replaceExisting())
			return refused(NewYearMessages.get("exists", String.join(", ", existing)));
		Optional<String> problem = WholeFiles.write(contents);
		if (problem.isPresent())
			return refused(problem.get());
		List<String> uris = new ArrayList<>();
		contents.keySet().forEach(file -> uris.add(file.toUri().toString()));
		return new NewYearResult(uris, folder.get().resolve(files.document()).toUri().toString(), files.marked(), null);
	}
}
