package vn.kehoach.ui.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, killed while somebody is writing. */
class CrashTest {
	@TempDir
	Path folder;

	@Test
	void whatWasTypedBeforeAKillIsOfferedAfterTheRestart() throws Exception {
		assumeTrue(SecondWorkbench.isPossible(), "this machine does not tell how the tests were started");

		try (SecondWorkbench typing = SecondWorkbench.start(folder, ScriptedSession.Kind.TYPE)) {
			assertEquals("Bắt đầu", typing.next(ScriptedSession.FIRST_SEEN));
			typing.next(ScriptedSession.KEPT);
			typing.kill();
		}
		assertEquals(ScriptedSession.TEXT, Files.readString(folder.resolve("data/su-co/viet.kehoach")));

		try (SecondWorkbench restarted = SecondWorkbench.start(folder, ScriptedSession.Kind.RECOVER)) {
			String words = restarted.next(ScriptedSession.ASKED);
			assertTrue(words.contains("chưa lưu"), words);
			assertEquals(ScriptedSession.TYPED, restarted.next(ScriptedSession.RESTORED));
		}
	}
}
