package vn.kehoach.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Choice;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.cli.finding.FindingCounts;
import vn.kehoach.cli.finding.ReportFormat;
import vn.kehoach.cli.project.LoadedProject;
import vn.kehoach.cli.project.ProjectLoader;
import vn.kehoach.dsl.workspace.LocatedFinding;

/** Reports what is wrong in files: what cannot be read or linked, and the findings of all checks. */
final class CheckCommand implements Command {
	private static final String FORMAT = "format";
	private static final String STRICT = "strict";

	@Override
	public String name() {
		return "check";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(
				List.of(Syntax.valued(FORMAT, String.join("|", ReportFormat.names()), Texts.of("check.format")),
						Syntax.flag(STRICT, Texts.of("check.strict"))),
				Parameters.some(Texts.of("label.path"), Texts.of("parameter.paths")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		Choice<ReportFormat> format = Choice.one(ReportFormat.class, FORMAT, arguments.value(FORMAT).orElse("text"));
		if (format.problem().isPresent()) {
			session.console().error(format.problem().get());
			return ExitStatus.FAILED;
		}
		return new ProjectLoader(session.console(), session.directory()).load(arguments.parameters())
				.map(project -> check(project, format.first(), arguments.has(STRICT), session)).orElse(ExitStatus.FAILED);
	}

	private static ExitStatus check(LoadedProject project, ReportFormat format, boolean strict, Session session) {
		List<LocatedFinding> findings = project.findings();
		try {
			format.report().print(findings, project.paths(), session.console().results());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		FindingCounts counts = FindingCounts.of(findings);
		session.console().message(Texts.of("check.summary", counts.words(), Integer.toString(project.workspace().files().size())));
		boolean bad = counts.errors() > 0 || strict && counts.warnings() > 0;
		return project.status().and(bad ? ExitStatus.FINDINGS : ExitStatus.DONE);
	}
}
