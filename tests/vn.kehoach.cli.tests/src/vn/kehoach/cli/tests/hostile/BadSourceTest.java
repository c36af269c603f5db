package vn.kehoach.cli.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

/** What import says about sources that it cannot take in: one line with the file and a remedy, and nothing is written. */
class BadSourceTest {
	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
			ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml"
			ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
	private static final String RELATIONS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
	private static final String BODY_START = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
	private static final String BODY_END = "</w:t></w:r></w:p></w:body></w:document>";
	private static final String TEXT = """
			QUYẾT ĐỊNH
			Về việc phân công nhiệm vụ năm 2027

			Điều 1. Sở Tư pháp rà soát văn bản của tỉnh.
			Điều 2. Quyết định có hiệu lực từ ngày ký./.
			""";

	@TempDir
	Path folder;

	@Test
	void aMissingFile() {
		assertRefused("thiếu.docx", "không có tệp này");
	}

	@Test
	void anEmptyFile() {
		SampleProject.write(folder.resolve("rỗng.txt"), "");
		assertRefused("rỗng.txt", "tệp rỗng");
	}

	@Test
	void aFolder() throws IOException {
		Files.createDirectory(folder.resolve("thư mục"));
		assertRefused("thư mục", "đây là thư mục");
	}

	@Test
	void binaryGarbageNamedDocx() {
		byte[] garbage = new byte[5000];
		new Random(7).nextBytes(garbage);
		SampleProject.write(folder.resolve("rác.docx"), garbage);
		assertRefused("rác.docx", "không phải tệp Word");
	}

	@Test
	void aZipBombInADocx() throws IOException {
		SampleProject.write(folder.resolve("bom.docx"), word(BODY_START, BODY_END, 400 << 20));
		assertRefused("bom.docx", "phình to bất thường");
	}

	@Test
	void anExternalEntityInADocx() throws IOException {
		Path secret = SampleProject.write(folder.resolve("mat.txt"), "khong duoc doc");
		String entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
		SampleProject.write(folder.resolve("xxe.docx"), word(entity + BODY_START + "&x;", BODY_END, 0));
		assertRefused("xxe.docx", "thực thể XML");
	}

	@Test
	void bytesThatAreNoTextInAnyEncoding() {
		SampleProject.write(folder.resolve("mã.txt"), new byte[]{ 'a', (byte) 0x81, (byte) 0xFF, 0, 0, 1, 2, (byte) 0xC3, '\n' });
		assertRefused("mã.txt", "mã.txt: ");
	}

	@Test
	void utf16IsReadByItsMark() {
		SampleProject.write(folder.resolve("mã.txt"), TEXT.getBytes(StandardCharsets.UTF_16));
		assertImportedLike("mã.txt");
	}

	@Test
	void windowsLineEndsAndDecomposedLettersAreRead() {
		SampleProject.write(folder.resolve("cửa sổ.txt"), TEXT.replace("\n", "\r\n"));
		SampleProject.write(folder.resolve("tách.txt"), Normalizer.normalize(TEXT, Normalizer.Form.NFD));
		assertImportedLike("cửa sổ.txt");
		assertImportedLike("tách.txt");
	}

	private void assertImportedLike(String source) {
		SampleProject.write(folder.resolve("chuẩn.txt"), TEXT);
		CommandLineRun expected = CommandLineRun.in(folder, "import", "chuẩn.txt", "-o", "chuẩn", "--force");
		CommandLineRun run = CommandLineRun.in(folder, "import", source, "-o", "ra", "--force");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertEquals(expected.status(), run.status());
		assertEquals(contents(folder.resolve("chuẩn")), contents(folder.resolve("ra")));
	}

	private static String contents(Path folder) {
		StringBuilder contents = new StringBuilder();
		try {
			for (String name : FolderListing.of(folder))
				contents.append(name).append('\n').append(Files.readString(folder.resolve(name)));
		} catch (IOException refused) {
			throw new AssertionError(refused);
		}
		return contents.toString();
	}

	private static byte[] word(String start, String end, int filling) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			entry("[Content_Types].xml", TYPES, zip);
			entry("_rels/.rels", RELATIONS, zip);
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(start.getBytes(StandardCharsets.UTF_8));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int written = 0; written < filling; written += blanks.length)
				zip.write(blanks);
			zip.write(end.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static void entry(String name, String content, ZipOutputStream zip) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

	private void assertRefused(String source, String reason) {
		CommandLineRun run = CommandLineRun.in(folder, "import", source, "-o", "ra");
		assertEquals(ExitStatus.FAILED, run.status(), run.out());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("kehoach: " + source + ": ") && run.err().contains(reason), run.err());
		assertEquals(1, run.err().lines().count());
		assertFalse(run.showsStackTrace(), run.err());
		assertTrue(Files.notExists(folder.resolve("ra")));
	}
}
