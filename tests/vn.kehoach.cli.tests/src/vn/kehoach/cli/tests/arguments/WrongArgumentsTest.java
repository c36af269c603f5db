package vn.kehoach.cli.tests.arguments;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;

class WrongArgumentsTest {
	@TempDir
	Path folder;

	@Test
	void anUnknownCommandIsToldWithTheNearestOne() {
		assertRefused("""
				kehoach: không có lệnh “explian”. Ý bạn là: explain?
				Xem “kehoach --help”.
				""", "explian");
	}

	@Test
	void anUnknownOptionIsToldWithTheNearestOne() {
		assertRefused("""
				kehoach: không có tùy chọn “--lnag”. Ý bạn là: --lang?
				Xem “kehoach explain --help”.
				""", "explain", "--lnag", "en");
	}

	@Test
	void anOptionWithoutItsValueIsTold() {
		assertRefused("""
				kehoach: tùy chọn “--lang” thiếu giá trị (vi|en).
				Xem “kehoach explain --help”.
				""", "explain", "--lang");
	}

	@Test
	void anOptionGivenTwiceIsTold() {
		assertRefused("""
				kehoach: tùy chọn “--lang” chỉ được ghi một lần.
				Xem “kehoach explain --help”.
				""", "explain", "--lang", "vi", "--lang", "vi");
	}

	@Test
	void aParameterTooManyIsTold() {
		assertRefused("""
				kehoach: thừa tham số “KH102”.
				Xem “kehoach explain --help”.
				""", "explain", "KH101", "KH102");
	}

	@Test
	void aLanguageThatTheProgramDoesNotSpeakIsRefused() {
		assertRefused("""
				kehoach: không có ngôn ngữ “fr”; dùng --lang vi hoặc --lang en.
				Xem “kehoach explain --help”.
				""", "explain", "--lang", "fr");
	}

	@Test
	void theMessagesAreInEnglishWhenAskedFor() {
		String english = """
				kehoach: there is no command “explian”. Did you mean: explain?
				See “kehoach --help”.
				""";
		assertAll(() -> assertRefused(english, "--lang", "en", "explian"), () -> assertRefused(english, "--lang=en", "explian"),
				() -> assertRefused(english, "-nl", "en", "explian"),
				() -> assertEquals(english, CommandLineRun.in(folder, Map.of("KEHOACH_LANG", "en"), "explian").err()));
	}

	@Test
	void noCommandAtAllShowsTheHelpAsAMessage() {
		CommandLineRun run = CommandLineRun.in(folder);
		assertEquals(ExitStatus.FAILED, run.status());
		assertEquals("kehoach: thiếu tên lệnh.", run.err().lines().findFirst().orElse(""));
		assertEquals("", run.out());
	}

	private void assertRefused(String message, String... arguments) {
		CommandLineRun run = CommandLineRun.in(folder, arguments);
		assertEquals(new CommandLineRun(ExitStatus.FAILED, "", message), run);
	}
}
