package vn.kehoach.cli.command;

import java.util.List;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckFamily;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.explanation.CheckMessages;
import vn.kehoach.check.explanation.Explanation;
import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.model.message.UserLanguage;

/** Says what a check means and how to mend what it finds; without a code, lists all checks by family. */
final class ExplainCommand implements Command {

	@Override
	public String name() {
		return "explain";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(List.of(), Parameters.optional(Texts.of("label.code"), Texts.of("explain.code")));
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		if (arguments.parameters().isEmpty())
			return list(session.console());
		String code = arguments.parameters().get(0);
		Optional<CheckDescription> check = CheckRegistry.find(code);
		if (check.isEmpty()) {
			session.console().error(Texts.of("explain.unknown", code));
			return ExitStatus.FAILED;
		}
		print(check.get(), session.console());
		return ExitStatus.DONE;
	}

	private static ExitStatus list(Console console) {
		CheckFamily family = null;
		for (CheckDescription check : CheckRegistry.descriptions()) {
			if (check.family() != family)
				console.result((family == null ? "" : "\n") + Texts.of("family." + check.family().name()));
			family = check.family();
			console.result("  %s  %-8s %s".formatted(check.code(), Texts.of("severity." + check.severity().name()),
					CheckMessages.text(UserLanguage.current(), check.code() + ".title", List.of())));
		}
		return ExitStatus.DONE;
	}

	private static void print(CheckDescription check, Console console) {
		Explanation explanation = Explanation.of(check, UserLanguage.current());
		console.result("%s  %s  %s".formatted(check.code(), Texts.of("severity." + check.severity().name()), explanation.title()));
		console.result("\n" + explanation.text());
		console.result("\n" + Texts.of("explain.wrong") + "\n\n" + explanation.wrong().indent(4).stripTrailing());
		console.result("\n" + Texts.of("explain.right") + "\n\n" + explanation.right().indent(4).stripTrailing());
	}
}
