package vn.kehoach.cli.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.LibrarySettings;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Parameters;
import vn.kehoach.cli.arguments.Syntax;
import vn.kehoach.dsl.ide.server.ServerEnd;
import vn.kehoach.server.DeskSession;

/**
 * Speaks the Language Server Protocol, and the requests of a desk beyond it, with an editor: requests come on the standard input, and nothing but answers goes to the
 * standard output. Ends when the editor says so, closes its stream or ends itself.
 */
final class LspCommand implements Command {
	private static final String STDIO = "stdio";

	private final Supplier<InputStream> input;

	/** With the standard input of the process. */
	LspCommand() {
		this(() -> new FileInputStream(FileDescriptor.in));
	}

	LspCommand(Supplier<InputStream> input) {
		this.input = input;
	}

	@Override
	public String name() {
		return "lsp";
	}

	@Override
	public Syntax syntax() {
		return new Syntax(List.of(Syntax.flag(STDIO, Texts.of("lsp.stdio"))), Parameters.NONE);
	}

	@Override
	public ExitStatus run(Arguments arguments, Session session) {
		LibrarySettings.logLanguage();
		PrintStream out = System.out;
		System.setOut(System.err);
		try {
			ServerEnd end = DeskSession.create().run(input.get(), session.console().results());
			return end == ServerEnd.WITHOUT_SHUTDOWN ? ExitStatus.FAILED : ExitStatus.DONE;
		} finally {
			System.setOut(out);
		}
	}
}
