package vn.kehoach.cli.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.output.FileContent;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.cli.output.UnfinishedFiles;

class OutputBatchTest {
	private static final FileContent FULL_DISK = out -> {
		out.write(new byte[1 << 20]);
		throw new IOException("No space left on device");
	};

	private final UnfinishedFiles unfinished = new UnfinishedFiles();
	@TempDir
	Path folder;

	@Test
	void filesAppearTogetherAndOnlyAtTheEnd() throws IOException {
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			assertEquals(Optional.empty(), batch.stage(folder.resolve("mới/a.txt"), text("một")));
			assertEquals(Optional.empty(), batch.stage(folder.resolve("mới/b.txt"), text("hai")));
			assertTrue(Files.notExists(folder.resolve("mới/a.txt")));
			assertEquals(Optional.empty(), batch.finish());
		}
		assertEquals(List.of("a.txt", "b.txt"), names(folder.resolve("mới")));
		assertEquals("một", Files.readString(folder.resolve("mới/a.txt")));
	}

	@Test
	void aFailureLeavesTheOldFilesAndNothingElse() throws IOException {
		Files.writeString(folder.resolve("a.txt"), "cũ");
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			batch.stage(folder.resolve("a.txt"), text("mới"));
			OutputProblem problem = batch.stage(folder.resolve("b/c/d.txt"), FULL_DISK).orElseThrow();
			assertEquals(OutputProblem.Kind.WRITE_FAILED, problem.kind());
			assertTrue(problem.message().contains("d.txt: ổ đĩa đã đầy."), problem.message());
		}
		assertEquals(List.of("a.txt"), names(folder));
		assertEquals("cũ", Files.readString(folder.resolve("a.txt")));
	}

	@Test
	void aBugWhileWritingLeavesNothingBehind() throws IOException {
		assertThrows(IllegalStateException.class, () -> {
			try (OutputBatch batch = new OutputBatch(unfinished)) {
				batch.stage(folder.resolve("a.txt"), out -> {
					throw new IllegalStateException();
				});
			}
		});
		assertEquals(List.of(), names(folder));
	}

	@Test
	void aFolderIsNotReplacedByAFile() throws IOException {
		Files.createDirectory(folder.resolve("a.txt"));
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			assertEquals(OutputProblem.Kind.TARGET_IS_FOLDER, batch.stage(folder.resolve("a.txt"), text("x")).orElseThrow().kind());
		}
	}

	@Test
	void aPathThroughAFileIsNoFolder() throws IOException {
		Files.writeString(folder.resolve("a"), "");
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			OutputProblem problem = batch.stage(folder.resolve("a/b.txt"), text("x")).orElseThrow();
			assertEquals(OutputProblem.Kind.FOLDER_UNUSABLE, problem.kind());
			assertTrue(problem.message().contains("trên đường dẫn có một tệp"), problem.message());
		}
		assertEquals(List.of("a"), names(folder));
	}

	@Test
	void theNewFileKeepsThePermissionsOfTheOldOne() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
		Path file = Files.writeString(folder.resolve("a.txt"), "cũ");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			batch.stage(file, text("mới"));
			batch.finish();
		}
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aLinkStaysALinkToTheNewContent() throws IOException {
		Path real = Files.writeString(folder.resolve("thật.txt"), "cũ");
		Path link = Files.createSymbolicLink(folder.resolve("nối.txt"), real);
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			batch.stage(link, text("mới"));
			batch.finish();
		}
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("mới", Files.readString(real));
	}

	@Test
	void stoppingRemovesWhatIsUnfinishedAndRefusesMore() throws IOException {
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			batch.stage(folder.resolve("mới/a.txt"), text("một"));
			unfinished.removeAll();
			assertEquals(List.of(), names(folder));
			assertEquals(OutputProblem.Kind.INTERRUPTED, batch.finish().orElseThrow().kind());
			assertEquals(OutputProblem.Kind.INTERRUPTED, batch.stage(folder.resolve("b.txt"), text("hai")).orElseThrow().kind());
		}
		assertEquals(List.of(), names(folder));
	}

	private static FileContent text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
