package vn.kehoach.cli.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.SampleProject;

/** What nobody expected. */
class ProgramFailureTest {
	@TempDir
	Path folder;

	@Test
	void aBugIsToldInOneLineThatNamesALogFile() throws IOException {
		SampleProject.in(folder);
		CommandLineRun run = CommandLineRun.into(new OutputStream() {
			@Override
			public void write(int value) {
				throw new IllegalStateException("a bug on purpose");
			}
		}, folder, "export", ".");
		assertEquals(ExitStatus.FAILED, run.status());
		assertTrue(run.err().matches("kehoach: lỗi nội bộ \\(IllegalStateException\\); chi tiết ghi trong \\S+\\.log\\. .*\n"), run.err());
		Path log = Path.of(run.err().replaceAll("(?s).* trong (\\S+\\.log)\\..*", "$1"));
		assertTrue(Files.readString(log).contains("a bug on purpose"));
		Files.delete(log);
	}

	@Test
	void divisionsNestedThousandsDeepAreToldAndNotACrash() {
		int depth = 20_000;
		SampleProject.write(folder.resolve("sau.kehoach"), "kế hoạch KH2027 {" + "phần {".repeat(depth) + "}".repeat(depth) + "}");
		CommandLineRun run = CommandLineRun.in(folder, "check", ".");
		assertEquals(
				new CommandLineRun(ExitStatus.FAILED, "", "kehoach: nội dung lồng nhau quá sâu hoặc đưa vào chính nó nên không xử lý được."
						+ " Hãy bỏ bớt các cấp lồng nhau.\n"),
				run);
	}
}
