package vn.kehoach.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Choice;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.cli.compare.ComparisonFormat;
import vn.kehoach.cli.compare.VersionLoader;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.project.OutputFolder;
import vn.kehoach.compare.ComparedVersion;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.DocumentComparison;

/** Compares two versions of a document, or the documents of two years, element by element. */
final class CompareCommand implements Command {
	private static final String FORMAT = "format";
	private static final String OUTPUT = "output";
	private static final String DOCUMENT = "document";
	private static final String FILE_NAME = "so-sanh";

	@Override
	public String name() {
		return "compare";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(
				List.of(Syntax.valued(FORMAT, String.join("|", ComparisonFormat.names()), Texts.of("compare.format")),
						Syntax.valued("o", OUTPUT, Texts.of("label.folder"), Texts.of("compare.output")),
						Syntax.valued(DOCUMENT, Texts.of("label.id"), Texts.of("compare.document"))),
				new Parameters(Texts.of("label.path"), Texts.of("compare.paths"), 2, 2));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Console console = session.console();
		Choice<ComparisonFormat> formats = Choice.several(ComparisonFormat.class, FORMAT, arguments.value(FORMAT).orElse("text"));
		formats.problem().ifPresent(console::error);
		if (formats.problem().isPresent())
			return ExitStatus.FAILED;
		Optional<String> output = arguments.value(OUTPUT);
		if (output.isEmpty() && formats.chosen().size() > 1) {
			console.error(Texts.of("export.needs-folder"));
			return ExitStatus.FAILED;
		}
		VersionLoader loader = new VersionLoader(console, session.directory(), arguments.value(DOCUMENT));
		Optional<ComparedVersion> older = loader.load(arguments.parameters().get(0));
		Optional<ComparedVersion> newer = older.isEmpty() ? Optional.empty() : loader.load(arguments.parameters().get(1));
		if (newer.isEmpty())
			return ExitStatus.FAILED;
		Difference difference = DocumentComparison.of(older.get(), newer.get());
		if (output.isPresent())
			return write(difference, formats.chosen(), output.get(), session);
		console.result(formats.first().report(difference).stripTrailing());
		return ExitStatus.DONE;
	}

	private static ExitStatus write(Difference difference, List<ComparisonFormat> formats, String output, Session session) {
		Optional<Path> folder = OutputFolder.of(output, session.directory(), session.console());
		if (folder.isEmpty())
			return ExitStatus.FAILED;
		List<Path> files = formats.stream().map(format -> folder.get().resolve(FILE_NAME + '.' + format.extension())).toList();
		try (OutputBatch batch = new OutputBatch(session.unfinished())) {
			Optional<OutputProblem> problem = Optional.empty();
			for (int index = 0; index < files.size(); index++) {
				byte[] report = formats.get(index).report(difference).getBytes(StandardCharsets.UTF_8);
				Path file = files.get(index);
				problem = problem.or(() -> batch.stage(file, out -> out.write(report)));
			}
			problem = problem.or(batch::finish);
			problem.ifPresent(refused -> session.console().error(refused.message()));
			if (problem.isPresent())
				return ExitStatus.FAILED;
		}
		files.forEach(file -> session.console().result(Texts.of("written", session.shown(file))));
		return ExitStatus.DONE;
	}
}
