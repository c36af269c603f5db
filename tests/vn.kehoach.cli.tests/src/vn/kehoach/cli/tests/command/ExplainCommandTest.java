package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;

class ExplainCommandTest {
	@TempDir
	Path folder;

	@Test
	void withoutACodeAllChecksAreListedByFamily() {
		CommandLineRun run = CommandLineRun.in(folder, "explain");
		assertEquals(ExitStatus.DONE, run.status());
		assertTrue(run.out().startsWith("Đọc và nhập văn bản\n"), run.out());
		for (CheckDescription check : CheckRegistry.descriptions())
			assertTrue(run.out().contains("\n  " + check.code() + "  "), check.code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "KH101", "kh101" })
	void aCodeIsExplainedWithAnExample(String code) {
		CommandLineRun run = CommandLineRun.in(folder, "explain", code);
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertTrue(run.out().startsWith("KH101  lỗi  "), run.out());
		assertTrue(run.out().contains("\nSai:\n\n    ") && run.out().contains("\nĐúng:\n\n    "), run.out());
	}

	@Test
	void everyCheckCanBeExplainedInBothLanguages() {
		for (CheckDescription check : CheckRegistry.descriptions()) {
			assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "explain", check.code()).status(), check.code());
			assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "--lang", "en", "explain", check.code()).status(), check.code());
		}
	}

	@Test
	void anUnknownCodeIsRefused() {
		assertEquals(
				new CommandLineRun(ExitStatus.FAILED, "",
						"kehoach: không có phép kiểm tra “KH799”. “kehoach explain” liệt kê tất cả các mã.\n"),
				CommandLineRun.in(folder, "explain", "KH799"));
	}
}
