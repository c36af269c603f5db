package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No word of a real document is lost; measured against the words taken out of the file by another route. */
class CorpusWordsTest {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
	private static final Pattern WORD_TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|<w:br/>|<w:tab/>");

	private Path corpus;

	@BeforeEach
	void findCorpus() {
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.isDirectory(root.resolve("bundles"))) {
			root = root.getParent();
		}
		corpus = root == null ? Path.of("shared") : root.resolveSibling("shared").resolve("corpus");
		assumeTrue(Files.isDirectory(corpus), "skipped: no folder of real documents beside the repository");
	}

	@Test
	void aTextOfWholeLinesKeepsEveryWordInOrder() throws IOException {
		Path file = corpus.resolve("quyet-dinh-191-2026.txt");
		assertEquals(words(Files.readString(file)), words(new Reading().document(file)));
	}

	@Test
	void aTextTakenOutOfAPdfLosesOnlyItsPageNumbers() throws IOException {
		Path file = corpus.resolve("quyet-dinh-2024.txt");
		String withoutPageNumbers = Files.readString(file).replaceAll("(?m)^\\s*\\d{1,2}\\s*$", "");
		assertEquals(words(withoutPageNumbers), words(new Reading().document(file)));
	}

	@Test
	void recognisedMarkdownKeepsEveryWordInOrder() throws IOException {
		Path file = corpus.resolve("chuong-trinh-hanh-dong-2025.md");
		assertEquals(words(Files.readString(file)), words(new Reading().document(file)));
	}

	@Test
	void aWordFileKeepsEveryWordInOrder() throws IOException {
		Path file = corpus.resolve("chi-thi-07-2012.docx");
		try (ZipFile zip = new ZipFile(file.toFile())) {
			String xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			String text = WORD_TEXT.matcher(xml).results().map(m -> m.group(1) == null ? " " : m.group(1)).collect(Collectors.joining());
			assertEquals(words(text), words(new Reading().document(file)));
		}
	}

	@Test
	void aGazettePdfLosesOnlyItsRunningHeader() throws IOException {
		Path file = corpus.resolve("chi-thi-21-2026.pdf");
		List<String> missing;
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			missing = new ArrayList<>(words(new PDFTextStripper().getText(pdf)));
		}
		List<String> read = words(new Reading().document(file));
		read.forEach(missing::remove);
		assertTrue(missing.stream().allMatch(word -> List.of("CÔNG", "BÁO", "Số", "Ngày").contains(word) || word.matches("\\d+|C|T")),
				missing::toString);
		assertTrue(read.size() > 2600);
	}

	private static List<String> words(SourceDocument document) {
		return words(String.join("\n", Reading.lines(document)));
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}
}
