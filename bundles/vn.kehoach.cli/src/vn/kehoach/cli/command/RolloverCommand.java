package vn.kehoach.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.project.LoadedProject;
import vn.kehoach.cli.project.OutputFolder;
import vn.kehoach.cli.project.ProjectLoader;
import vn.kehoach.cli.rollover.CarriedSettings;
import vn.kehoach.cli.rollover.ChosenSuccessors;
import vn.kehoach.cli.rollover.RolloverSummary;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.NewYear;
import vn.kehoach.rollover.NewYearFiles;
import vn.kehoach.rollover.NewYearProposal;
import vn.kehoach.rollover.RolloverProblem;

/**
 * Makes next year's files of last year's, with the project's severities, and tells what it moved, what it left and what somebody has to
 * fill in.
 */
final class RolloverCommand implements Command {
	private static final String YEAR = "year";
	private static final String OUTPUT = "output";
	private static final String DOCUMENT = "document";
	private static final String REPLACE = "replace";
	private static final String FORCE = "force";

	@Override
	public String name() {
		return "rollover";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(
				List.of(Syntax.required("y", YEAR, Texts.of("label.year"), Texts.of("rollover.year")),
						Syntax.required("o", OUTPUT, Texts.of("label.folder"), Texts.of("rollover.output")),
						Syntax.valued(DOCUMENT, Texts.of("label.id"), Texts.of("rollover.document")),
						Syntax.valued(REPLACE, Texts.of("label.replacements"), Texts.of("rollover.replace")),
						Syntax.flag(FORCE, Texts.of("import.force"))),
				Parameters.some(Texts.of("label.path"), Texts.of("parameter.paths")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Console console = session.console();
		String year = arguments.value(YEAR).orElseThrow();
		if (!year.matches("20\\d\\d")) {
			console.error(Texts.of("arguments.bad-value", "--" + YEAR, year));
			return ExitStatus.FAILED;
		}
		Optional<Path> folder = OutputFolder.of(arguments.value(OUTPUT).orElseThrow(), session.directory(), console);
		Optional<LoadedProject> project = folder.isEmpty()
				? Optional.empty()
				: new ProjectLoader(console, session.directory()).load(arguments.parameters());
		if (project.isEmpty() || project.get().status() != ExitStatus.DONE)
			return ExitStatus.FAILED;
		LastYearProject last = LastYearProject.of(project.get().workspace().resources());
		NewYear answer = arguments.value(DOCUMENT).map(id -> NewYear.of(last, id, Integer.parseInt(year)))
				.orElseGet(() -> NewYear.of(last, Integer.parseInt(year)));
		return switch (answer) {
		case NewYear.Proposed proposed -> make(proposed.proposal(), arguments, folder.get(),
				CarriedSettings.of(last.folder(), folder.get()), session);
		case NewYear.Refused refused -> refuse(refused, console);
		};
	}

	private static ExitStatus refuse(NewYear.Refused refused, Console console) {
		for (RolloverProblem problem : refused.problems())
			console.error(problem.code() + " " + problem.message(UserLanguage.current()));
		return ExitStatus.FAILED;
	}

	private static ExitStatus make(NewYearProposal proposal, Arguments arguments, Path folder, Optional<CarriedSettings> settings,
			Session session) {
		ChosenSuccessors chosen = ChosenSuccessors.of(arguments.value(REPLACE).orElse(""), proposal);
		chosen.problem().ifPresent(session.console()::error);
		if (chosen.problem().isPresent())
			return ExitStatus.FAILED;
		NewYearFiles files = proposal.apply(chosen.choices());
		List<String> existing = files.texts().keySet().stream().map(folder::resolve).filter(Files::exists)
				.map(file -> session.shown(file).toString()).toList();
		if (!existing.isEmpty() && !arguments.has(FORCE)) {
			session.console().error(Texts.of("import.exists", String.join(", ", existing)));
			return ExitStatus.FAILED;
		}
		ExitStatus written = write(files, folder, settings, session);
		if (written == ExitStatus.DONE) {
			new RolloverSummary(proposal, chosen.choices(), files).lines().forEach(session.console()::result);
			files.texts().keySet()
					.forEach(file -> session.console().result("  " + Texts.of("written", session.shown(folder.resolve(file)))));
			settings.ifPresent(copy -> session.console().result("  " + Texts.of("written", session.shown(copy.target()))));
			session.console().message(Texts.of("import.next", session.shown(folder)));
		}
		return written;
	}

	private static ExitStatus write(NewYearFiles files, Path folder, Optional<CarriedSettings> settings, Session session) {
		try (OutputBatch batch = new OutputBatch(session.unfinished())) {
			Optional<OutputProblem> problem = Optional.empty();
			for (Map.Entry<String, String> file : files.texts().entrySet())
				problem = problem.or(() -> batch.stage(folder.resolve(file.getKey()),
						out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8))));
			if (settings.isPresent())
				problem = problem.or(() -> batch.stage(settings.get().target(), out -> Files.copy(settings.get().source(), out)));
			problem = problem.or(batch::finish);
			problem.ifPresent(refused -> session.console().error(refused.message()));
			return problem.isPresent() ? ExitStatus.FAILED : ExitStatus.DONE;
		}
	}
}
