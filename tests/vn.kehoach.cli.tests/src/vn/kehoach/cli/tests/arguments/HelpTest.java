package vn.kehoach.cli.tests.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;

class HelpTest {
	@TempDir
	Path folder;

	@Test
	void theHelpIsAResultInVietnamese() {
		CommandLineRun run = CommandLineRun.in(folder, "--help");
		assertEquals(ExitStatus.DONE, run.status());
		assertTrue(run.out().startsWith("Cách dùng: kehoach LỆNH\n"), run.out());
		assertEquals("", run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "import", "check", "build", "export", "format", "rollover", "compare", "explain", "lsp" })
	void everyCommandIsListedAndHasAHelpOfItsOwn(String command) {
		assertTrue(CommandLineRun.in(folder, "--help").out().contains("\n  " + command + " "), command);
		CommandLineRun help = CommandLineRun.in(folder, command, "--help");
		assertEquals(ExitStatus.DONE, help.status());
		assertTrue(help.out().startsWith("Cách dùng: kehoach " + command + " "), help.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "check --help", "build --help", "import --help" })
	void theEnglishHelpSpeaksNoVietnamese(String arguments) {
		String help = CommandLineRun.in(folder, ("--lang en " + arguments).split(" ")).out();
		assertTrue(help.startsWith("Usage: kehoach "), help);
		assertFalse(help.contains("Tùy chọn"), help);
	}

	@Test
	void theVersionIsThatOfTheBundle() {
		CommandLineRun run = CommandLineRun.in(folder, "--version");
		assertEquals(ExitStatus.DONE, run.status());
		assertTrue(run.out().matches("Kế hoạch .+\n"), run.out());
	}
}
