package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutWords;

/** The words of the file are the words of the layout. */
class PdfWordsTest {
	@TempDir
	private Path folder;

	@Test
	void wordsAreThoseOfTheLayoutInOrder() throws Exception {
		LayoutDocument layout = SampleDocument.withoutNotes(14);
		try (PrintedPdf pdf = PrintedPdf.of(layout)) {
			assertEquals(LayoutWords.of(layout), pdf.wordsWithoutPageNumbers());
		}
	}

	@Test
	void footnotesStandOnThePageOfTheirMarksAndNoWordIsLost() throws Exception {
		LayoutDocument layout = SampleDocument.decision(14);
		try (PrintedPdf pdf = PrintedPdf.of(layout)) {
			assertEquals(sorted(LayoutWords.of(layout)), sorted(pdf.wordsWithoutPageNumbers()));
		}
	}

	@Test
	void theColumnsOfTheClosingBlockAreReadInTheOrderOfTheSource() throws Exception {
		ClosingBlock closing = SampleDocument.closing(4);
		LayoutDocument layout = SampleDocument
				.of(new ClosingBlock(closing.recipients(), closing.signature(), ClosingBlock.Order.SIGNATURE_FIRST));
		try (PrintedPdf pdf = PrintedPdf.of(layout)) {
			assertEquals(LayoutWords.of(layout), pdf.words(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "-raw", "-layout", "-nopgbrk" })
	void anotherProgramReadsTheSameWords(String option) throws Exception {
		assumeTrue(isInstalled(), "pdftotext is not installed");
		LayoutDocument layout = SampleDocument.withoutNotes(14);
		Path file = folder.resolve("thu.pdf");
		Files.write(file, PrintedPdf.bytes(layout));
		List<String> read = read("pdftotext", "-enc", "UTF-8", option, file.toString(), "-");
		try (PrintedPdf pdf = PrintedPdf.of(layout)) {
			List<String> numbers = Stream.iterate(1, page -> page <= pdf.pages(), page -> page + 1)
					.filter(page -> hasNumber(pdf, page)).map(page -> first(pdf, page)).toList();
			assertEquals(sorted(Stream.concat(LayoutWords.of(layout).stream(), numbers.stream()).toList()), sorted(read));
		}
	}

	@Test
	void theSameLayoutGivesTheSameBytes() throws Exception {
		assertArrayEquals(PrintedPdf.bytes(SampleDocument.decision(9)), PrintedPdf.bytes(SampleDocument.decision(9)));
	}

	private static boolean hasNumber(PrintedPdf pdf, int page) {
		try {
			return pdf.letters(page).stream().anyMatch(letter -> letter.y() < 56);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static String first(PrintedPdf pdf, int page) {
		try {
			return pdf.words(page).getFirst();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> sorted(List<String> words) {
		return words.stream().sorted().toList();
	}

	private static boolean isInstalled() throws InterruptedException {
		try {
			return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static List<String> read(String... command) throws IOException {
		Process process = new ProcessBuilder(command).start();
		return LayoutWords.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
	}
}
