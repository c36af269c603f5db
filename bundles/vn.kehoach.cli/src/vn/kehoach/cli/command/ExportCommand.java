package vn.kehoach.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Choice;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.cli.export.ExportFormat;
import vn.kehoach.cli.finding.TextReport;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.project.LoadedProject;
import vn.kehoach.cli.project.OutputFolder;
import vn.kehoach.cli.project.ProjectLoader;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.model.PlanDocument;

/** Hands the model to other programs. Refused while files cannot be read or references lead nowhere; other findings do not matter. */
final class ExportCommand implements Command {
	private static final String FORMAT = "format";
	private static final String OUTPUT = "output";
	private static final String FILE_NAME = "ke-hoach";

	@Override
	public String name() {
		return "export";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(
				List.of(Syntax.valued(FORMAT, String.join("|", ExportFormat.names()), Texts.of("export.format")),
						Syntax.valued("o", OUTPUT, Texts.of("label.folder"), Texts.of("export.output"))),
				Parameters.some(Texts.of("label.path"), Texts.of("parameter.paths")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Console console = session.console();
		Choice<ExportFormat> formats = Choice.several(ExportFormat.class, FORMAT, arguments.value(FORMAT).orElse("json"));
		formats.problem().ifPresent(console::error);
		if (formats.problem().isPresent())
			return ExitStatus.FAILED;
		Optional<String> output = arguments.value(OUTPUT);
		if (output.isEmpty() && formats.chosen().size() > 1) {
			console.error(Texts.of("export.needs-folder"));
			return ExitStatus.FAILED;
		}
		Optional<LoadedProject> project = new ProjectLoader(console, session.directory()).load(arguments.parameters());
		if (project.isEmpty() || project.get().status() != ExitStatus.DONE)
			return ExitStatus.FAILED;
		if (!isWhole(project.get(), console))
			return ExitStatus.FINDINGS;
		return output.isEmpty()
				? print(project.get(), formats.first(), session)
				: write(project.get(), formats.chosen(), output.get(), session);
	}

	private static boolean isWhole(LoadedProject project, Console console) {
		List<LocatedFinding> findings = project.readingErrors();
		findings.forEach(finding -> console.message(TextReport.line(finding, project.paths())));
		if (!findings.isEmpty())
			console.error(Texts.of("export.refused", Integer.toString(findings.size())));
		return findings.isEmpty();
	}

	private static ExitStatus print(LoadedProject project, ExportFormat format, Session session) {
		try {
			format.export().write(project.exported(), session.console().results());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return ExitStatus.DONE;
	}

	private static ExitStatus write(LoadedProject project, List<ExportFormat> formats, String output, Session session) {
		Optional<Path> folder = OutputFolder.of(output, session.directory(), session.console());
		if (folder.isEmpty())
			return ExitStatus.FAILED;
		List<Path> written = new ArrayList<>();
		try (OutputBatch batch = new OutputBatch(session.unfinished())) {
			Optional<OutputProblem> problem = Optional.empty();
			for (ExportFormat format : formats) {
				Path file = folder.get().resolve(fileName(project) + '.' + format.extension());
				written.add(file);
				problem = problem.or(() -> batch.stage(file, out -> format.export().write(project.exported(), out)));
			}
			problem = problem.or(batch::finish);
			problem.ifPresent(refused -> session.console().error(refused.message()));
			if (problem.isPresent())
				return ExitStatus.FAILED;
			written.forEach(file -> session.console().result(Texts.of("written", session.shown(file))));
			return ExitStatus.DONE;
		}
	}

	private static String fileName(LoadedProject project) {
		List<PlanDocument> documents = project.workspace().entries(PlanDocument.class);
		return documents.size() == 1 ? documents.get(0).getId() : FILE_NAME;
	}
}
