package vn.kehoach.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.kehoach.check.Severity;
import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Choice;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.cli.finding.FindingCounts;
import vn.kehoach.cli.finding.TextReport;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.print.DocumentPrinter;
import vn.kehoach.cli.print.PrintFormat;
import vn.kehoach.cli.project.LoadedProject;
import vn.kehoach.cli.project.OutputFolder;
import vn.kehoach.cli.project.ProjectLoader;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.model.PlanDocument;

/** Prints the documents of files, unless errors stand in them. */
final class BuildCommand implements Command {
	private static final String FORMATS = "formats";
	private static final String OUTPUT = "output";

	@Override
	public String name() {
		return "build";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(
				List.of(Syntax.valued("o", OUTPUT, Texts.of("label.folder"), Texts.of("build.output")),
						Syntax.valued(FORMATS, String.join(",", PrintFormat.names()), Texts.of("build.formats"))),
				Parameters.some(Texts.of("label.path"), Texts.of("parameter.paths")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Console console = session.console();
		Choice<PrintFormat> formats = Choice.several(PrintFormat.class, FORMATS,
				arguments.value(FORMATS).orElse(String.join(",", PrintFormat.names())));
		formats.problem().ifPresent(console::error);
		Optional<Path> folder = OutputFolder.of(arguments.value(OUTPUT).orElse("."), session.directory(), console);
		if (formats.problem().isPresent() || folder.isEmpty())
			return ExitStatus.FAILED;
		Optional<LoadedProject> project = new ProjectLoader(console, session.directory()).load(arguments.parameters());
		if (project.isEmpty() || project.get().status() != ExitStatus.DONE)
			return ExitStatus.FAILED;
		if (hasErrors(project.get(), console))
			return ExitStatus.FINDINGS;
		return print(project.get(), new DocumentPrinter(folder.get(), formats.chosen()), session);
	}

	/** Tells the errors, and how many other findings there are. */
	private static boolean hasErrors(LoadedProject project, Console console) {
		List<LocatedFinding> findings = project.findings();
		List<LocatedFinding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		errors.forEach(error -> console.message(TextReport.line(error, project.paths())));
		if (!errors.isEmpty())
			console.error(Texts.of("build.refused", Integer.toString(errors.size())));
		else if (!findings.isEmpty())
			console.message(Texts.of("build.findings", FindingCounts.of(findings).words()));
		return !errors.isEmpty();
	}

	private static ExitStatus print(LoadedProject project, DocumentPrinter printer, Session session) {
		List<PlanDocument> documents = project.workspace().entries(PlanDocument.class);
		if (documents.isEmpty()) {
			session.console().error(Texts.of("build.no-document", project.paths().shown(project.paths().absolute().get(0))));
			return ExitStatus.FAILED;
		}
		try (OutputBatch batch = new OutputBatch(session.unfinished())) {
			DocumentPrinter.Printed printed = printer.print(documents, batch);
			Optional<OutputProblem> problem = printed.problem().or(batch::finish);
			if (problem.isPresent()) {
				session.console().error(problem.get().message());
				return ExitStatus.FAILED;
			}
			printed.files().forEach(file -> session.console().result(Texts.of("written", session.shown(file))));
			return ExitStatus.DONE;
		}
	}
}
