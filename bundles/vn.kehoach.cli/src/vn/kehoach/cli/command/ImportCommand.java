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
import vn.kehoach.cli.importing.ImportSummary;
import vn.kehoach.cli.importing.SourceImporter;
import vn.kehoach.server.importing.ImportedSources;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.project.OutputFolder;

/** Takes existing documents in: reads them, recognises their structure, writes files of the language. */
final class ImportCommand implements Command {
	private static final String OUTPUT = "output";
	private static final String FORCE = "force";

	@Override
	public String name() {
		return "import";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(List.of(Syntax.required("o", OUTPUT, Texts.of("label.folder"), Texts.of("import.output")),
				Syntax.flag(FORCE, Texts.of("import.force"))), Parameters.some(Texts.of("label.source"), Texts.of("import.sources")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Optional<Path> folder = OutputFolder.of(arguments.value(OUTPUT).orElseThrow(), session.directory(), session.console());
		if (folder.isEmpty())
			return ExitStatus.FAILED;
		Optional<ImportedSources> sources = new SourceImporter(session.console(), session.directory()).importAll(arguments.parameters());
		if (sources.isEmpty())
			return ExitStatus.FAILED;
		List<ImportedSources.Target> targets = sources.get().targets(folder.get());
		if (!arguments.has(FORCE) && anyExists(targets, session))
			return ExitStatus.FAILED;
		return write(targets, folder.get(), session);
	}

	/** Tells the files that are there already. */
	private static boolean anyExists(List<ImportedSources.Target> targets, Session session) {
		List<String> existing = targets.stream().flatMap(target -> target.texts().keySet().stream()).filter(Files::exists)
				.map(file -> session.shown(file).toString()).toList();
		if (!existing.isEmpty())
			session.console().error(Texts.of("import.exists", String.join(", ", existing)));
		return !existing.isEmpty();
	}

	private static ExitStatus write(List<ImportedSources.Target> targets, Path folder, Session session) {
		Console console = session.console();
		try (OutputBatch batch = new OutputBatch(session.unfinished())) {
			Optional<OutputProblem> problem = Optional.empty();
			for (ImportedSources.Target target : targets) {
				for (Map.Entry<Path, String> text : target.texts().entrySet())
					problem = problem
							.or(() -> batch.stage(text.getKey(), out -> out.write(text.getValue().getBytes(StandardCharsets.UTF_8))));
			}
			problem = problem.or(batch::finish);
			if (problem.isPresent()) {
				console.error(problem.get().message());
				return ExitStatus.FAILED;
			}
		}
		for (ImportedSources.Target target : targets) {
			ImportSummary.of(target.source()).lines().forEach(console::result);
			target.texts().keySet().forEach(file -> console.result("  " + Texts.of("written", session.shown(file))));
		}
		console.message(Texts.of("import.next", session.shown(folder)));
		return ExitStatus.DONE;
	}
}
