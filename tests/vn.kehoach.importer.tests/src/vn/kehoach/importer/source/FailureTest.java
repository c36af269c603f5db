package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.model.message.UserLanguage;

class FailureTest {
	@TempDir
	Path folder;

	@Test
	void missingFileDirectoryAndEmptyFile() throws IOException {
		assertFailure(FailureCode.MISSING, folder.resolve("không-có.docx"));
		assertFailure(FailureCode.DIRECTORY, folder);
		assertFailure(FailureCode.EMPTY, Files.createFile(folder.resolve("rỗng.docx")));
		assertFailure(FailureCode.NO_WORDS, Files.writeString(folder.resolve("trắng.txt"), " \n\n\t\n"));
	}

	@Test
	void binaryGarbageIsNoDocumentWhateverItsName() throws IOException {
		byte[] garbage = new byte[5000];
		new Random(7).nextBytes(garbage);
		assertFailure(FailureCode.NOT_WORD, Files.write(folder.resolve("a.docx"), garbage));
		assertFailure(FailureCode.NOT_PDF, Files.write(folder.resolve("a.pdf"), garbage));
		assertFailure(FailureCode.NOT_TEXT, Files.write(folder.resolve("a.txt"), garbage));
		assertFailure(FailureCode.UNKNOWN_FORMAT, Files.write(folder.resolve("a.xyz"), garbage));
	}

	@Test
	void aZipThatIsNoWordFile() throws IOException {
		Path file = folder.resolve("a.docx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("readme.txt"));
			zip.write("hello".getBytes(StandardCharsets.UTF_8));
		}
		assertFailure(FailureCode.NOT_WORD, file);
		byte[] whole = Files.readAllBytes(new WordFile("<w:p/>").save(folder.resolve("b.docx")));
		assertFailure(FailureCode.NOT_WORD, Files.write(folder.resolve("c.docx"), java.util.Arrays.copyOf(whole, whole.length / 2)));
	}

	@Test
	void aZipBombIsRefused() throws IOException {
		String blanks = " ".repeat(1 << 20).repeat(40);
		assertFailure(FailureCode.ZIP_BOMB, new WordFile("<w:p><w:r><w:t>" + blanks + "</w:t></w:r></w:p>").save(folder.resolve("a.docx")));
	}

	@Test
	void externalEntitiesAndEntityBombsAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
		String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
		String document = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;"
				+ "</w:t></w:r></w:p></w:body></w:document>";
		assertFailure(FailureCode.EXTERNAL_ENTITY, new WordFile("").rawDocument(entity + document).save(folder.resolve("a.docx")));
		String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>";
		assertFailure(FailureCode.EXTERNAL_ENTITY, new WordFile("").rawDocument(bomb + document).save(folder.resolve("b.docx")));
	}

	@Test
	void damagedXmlNamesThePart() throws IOException {
		SourceFailure failure = assertFailure(FailureCode.DAMAGED_WORD,
				new WordFile("").rawDocument("<w:document").save(folder.resolve("a.docx")));
		assertTrue(failure.message(UserLanguage.VIETNAMESE).contains("/word/document.xml"));
	}

	@Test
	void oldAndEncryptedWordFiles() throws IOException {
		assertFailure(FailureCode.OLD_WORD, compound("a.doc", "WordDocument"));
		assertFailure(FailureCode.ENCRYPTED, compound("b.docx", "EncryptedPackage"));
	}

	@Test
	void encryptedAndScannedPdf() throws IOException {
		Path scanned = folder.resolve("a.pdf");
		Path encrypted = folder.resolve("b.pdf");
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.save(scanned.toFile());
			pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			pdf.save(encrypted.toFile());
		}
		assertFailure(FailureCode.NO_TEXT_LAYER, scanned);
		assertFailure(FailureCode.ENCRYPTED, encrypted);
		assertFailure(FailureCode.NOT_PDF, Files.writeString(folder.resolve("c.pdf"), "%PDF-1.7\nnothing more"));
	}

	@Test
	void aTextLargerThanTheLimitIsRefusedWithBothSizes() throws IOException {
		Path file = Files.write(folder.resolve("a.txt"), new byte[3 << 20]);
		SourceResult result = new SourceFileReader(new SourceLimits(1 << 20, 1 << 20, 1 << 20)).read(file);
		assertEquals(SourceFailure.of(FailureCode.TOO_LARGE, file.toString(), 3L, 1L), ((SourceResult.Failed) result).failure());
	}

	private Path compound(String name, String entry) throws IOException {
		Path file = folder.resolve(name);
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
			try (java.io.OutputStream out = Files.newOutputStream(file)) {
				files.writeFilesystem(out);
			}
		}
		return file;
	}

	private static SourceFailure assertFailure(FailureCode expected, Path file) {
		SourceFailure failure = new Reading().failure(file);
		assertEquals(expected, failure.code());
		assertTrue(failure.message(UserLanguage.VIETNAMESE).startsWith(file.toString()));
		return failure;
	}
}
