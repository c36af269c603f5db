package vn.kehoach.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.LanguageRules;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.cli.finding.TextReport;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.project.LoadedProject;
import vn.kehoach.cli.project.ProjectLoader;
import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.workspace.PlanFileSource;

/** Lays files out canonically, in place. A file with syntax errors stays as it is. */
final class FormatCommand implements Command {
	private static final String CHECK = "check";

	@Override
	public String name() {
		return "format";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(List.of(Syntax.flag(CHECK, Texts.of("format.check"))),
				Parameters.some(Texts.of("label.path"), Texts.of("parameter.paths")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Optional<LoadedProject> project = new ProjectLoader(session.console(), session.directory()).load(arguments.parameters());
		if (project.isEmpty() || project.get().status() != ExitStatus.DONE)
			return ExitStatus.FAILED;
		Map<Path, String> changed = new LinkedHashMap<>();
		for (PlanFileSource file : project.get().workspace().files())
			format(file).filter(text -> !text.equals(file.text())).ifPresent(text -> changed.put(file.path(), text));
		ExitStatus readable = tellSyntaxErrors(project.get(), session);
		return readable.and(arguments.has(CHECK) ? list(changed, project.get(), session) : write(changed, project.get(), session));
	}

	private static Optional<String> format(PlanFileSource file) {
		return file.resource().getResourceServiceProvider().get(TextFormatter.class).format(file.resource());
	}

	private static ExitStatus tellSyntaxErrors(LoadedProject project, Session session) {
		if (project.workspace().files().stream().noneMatch(PlanFileSource::hasSyntaxErrors))
			return ExitStatus.DONE;
		project.findings().stream()
				.filter(finding -> finding.code().equals(LanguageRules.SYNTAX.code())
						|| finding.code().equals(LanguageRules.BAD_VALUE.code()))
				.forEach(finding -> session.console().message(TextReport.line(finding, project.paths())));
		session.console().error(Texts.of("format.refused"));
		return ExitStatus.FINDINGS;
	}

	private static ExitStatus list(Map<Path, String> changed, LoadedProject project, Session session) {
		changed.keySet().forEach(file -> session.console().result(Texts.of("format.would-change", project.paths().shown(file))));
		return changed.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
	}

	private static ExitStatus write(Map<Path, String> changed, LoadedProject project, Session session) {
		if (changed.isEmpty())
			return ExitStatus.DONE;
		try (OutputBatch batch = new OutputBatch(session.unfinished())) {
			Optional<OutputProblem> problem = Optional.empty();
			for (Map.Entry<Path, String> file : changed.entrySet())
				problem = problem.or(() -> batch.stage(file.getKey(), out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8))));
			problem = problem.or(batch::finish);
			problem.ifPresent(refused -> session.console().error(refused.message()));
			if (problem.isPresent())
				return ExitStatus.FAILED;
		}
		changed.keySet().forEach(file -> session.console().result(Texts.of("format.changed", project.paths().shown(file))));
		return ExitStatus.DONE;
	}
}
