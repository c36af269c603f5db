package vn.kehoach.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents of other bodies and kinds: golden/CASE/source.* gives golden/CASE/expected.txt. A missing expectation is written from
 * what the import gives, and the test fails: look at it and keep it when it is right.
 */
class GoldenImportTest {
	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> importGivesTheExpectedModel() throws IOException {
		return cases().stream().map(golden -> dynamicTest(golden.getFileName().toString(), () -> compare(golden)));
	}

	@TestFactory
	Stream<DynamicTest> thePrintedTextHasTheWordsOfTheSourceInOrder() throws IOException {
		return cases().stream().map(golden -> dynamicTest(golden.getFileName().toString(), () -> assertEquals(
				PrintedText.words(PrintedText.read(source(golden))), PrintedText.wordsWithoutNoteMarks(imported(golden)))));
	}

	@TestFactory
	Stream<DynamicTest> importingThePrintedTextGivesAnEqualModel() throws IOException {
		return cases().stream().map(golden -> dynamicTest(golden.getFileName().toString(), () -> {
			ImportResult first = imported(golden);
			ImportResult second = new DocumentImporter().importDocument(PrintedText.read(PrintedText.of(first), folder));
			assertEquals(ModelOutline.of(first), ModelOutline.of(second));
		}));
	}

	@Test
	void thereAreGoldenCases() throws IOException {
		assertTrue(cases().size() >= 6);
	}

	private static void compare(Path golden) throws IOException {
		Path expected = golden.resolve("expected.txt");
		String actual = ModelOutline.of(imported(golden));
		if (Files.notExists(expected)) {
			Files.writeString(expected, actual);
			fail("The expectation was missing and has been written; look at it: " + expected);
		}
		assertEquals(Files.readString(expected), actual);
	}

	private static ImportResult imported(Path golden) throws IOException {
		return new DocumentImporter().importDocument(PrintedText.read(source(golden)));
	}

	private static Path source(Path golden) throws IOException {
		try (Stream<Path> files = Files.list(golden)) {
			return files.filter(file -> file.getFileName().toString().startsWith("source.")).findFirst().orElseThrow();
		}
	}

	private static List<Path> cases() throws IOException {
		try (Stream<Path> folders = Files.list(TestFolders.golden())) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}
}
