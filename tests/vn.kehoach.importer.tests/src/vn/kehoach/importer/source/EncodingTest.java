package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.model.message.UserLanguage;

class EncodingTest {
	private static final String TEXT = "Sở Tư pháp rà soát văn bản của tỉnh.\nSở Nội vụ sắp xếp bộ máy, bảo đảm đúng quy định.\n";
	private static final List<String> LINES = TEXT.lines().toList();

	@TempDir
	Path folder;

	@Test
	void utf8WithAndWithoutByteOrderMark() throws IOException {
		assertEquals(LINES, read(TEXT.getBytes(StandardCharsets.UTF_8)));
		assertEquals(LINES, read(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void utf16WithAndWithoutByteOrderMark() throws IOException {
		assertEquals(LINES, read(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_16LE)));
		assertEquals(LINES, read(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_16BE)));
		assertEquals(LINES, read(TEXT.getBytes(StandardCharsets.UTF_16LE)));
		assertEquals(LINES, read(TEXT.getBytes(StandardCharsets.UTF_16BE)));
	}

	@Test
	void windowsLineEndsAndSingleCarriageReturns() throws IOException {
		assertEquals(LINES, read(TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
		assertEquals(LINES, read(TEXT.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void decomposedLettersAreComposed() throws IOException {
		assertEquals(LINES, read(Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void windows1258IsRecognisedAndReported() throws IOException {
		String old = Normalizer.normalize(TEXT, Normalizer.Form.NFD).replaceAll("\u0323([\u0302\u0306])", "$1\u0323")
				.replace("a\u0306", "ă").replace("a\u0302", "â").replace("e\u0302", "ê")
				.replace("o\u0302", "ô").replace("o\u031B", "ơ").replace("u\u031B", "ư");
		Path file = Files.write(folder.resolve("a.txt"), old.getBytes(Charset.forName("windows-1258")));
		SourceDocument document = new Reading().document(file);
		assertEquals(LINES, Reading.lines(document));
		assertTrue(document.remarks().stream().anyMatch(remark -> remark.code() == RemarkCode.ENCODING_GUESSED));
	}

	@Test
	void invisibleSignsGoAndOddBlanksBecomeBlanks() throws IOException {
		String text = "Sở\u00A0Tư\u202Fpháp\u200B rà\u00AD soát\t\u2011 xong.";
		assertEquals(List.of("Sở Tư pháp rà soát - xong."), read(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void invalidUtf8IsRefusedWithItsPlace() throws IOException {
		byte[] bytes = "Dòng một.\nDòng hai X.\n".getBytes(StandardCharsets.UTF_8);
		bytes["Dòng một.\nDòng hai ".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
		SourceFailure failure = new Reading().failure(Files.write(folder.resolve("a.txt"), bytes));
		assertEquals(FailureCode.BAD_ENCODING, failure.code());
		assertEquals(List.of(2, 23L), failure.arguments());
		assertTrue(failure.message(UserLanguage.VIETNAMESE).contains("dòng 2, byte 23"));
	}

	private List<String> read(byte[] bytes) throws IOException {
		return Reading.lines(new Reading().document(Files.write(folder.resolve("a.txt"), bytes)));
	}
}
