package vn.kehoach.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.Written;

/** The Word file survives another office program. */
class DocxLibreOfficeTest {

	@TempDir
	Path folder;

	@Test
	void theWordsSurviveLibreOffice() throws IOException, InterruptedException {
		Path converted = convert("docx:MS Word 2007 XML", "docx");
		assertEquals(LayoutWords.of(SampleLayouts.decision()), new WordView(Files.readAllBytes(converted)).words());
	}

	@Test
	void libreOfficeMakesAPdfOfIt() throws IOException, InterruptedException {
		byte[] pdf = Files.readAllBytes(convert("pdf", "pdf"));
		assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
	}

	private Path convert(String filter, String extension) throws IOException, InterruptedException {
		boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
		assumeTrue(found, "skipped: LibreOffice (soffice) is not installed");
		Path source = folder.resolve("in.docx");
		Files.write(source, Written.bytes(new DocxWriter(), SampleLayouts.decision()));
		Path target = Files.createDirectories(folder.resolve("out"));
		Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
				"--headless", "--convert-to", filter, "--outdir", target.toString(), source.toString())
				.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
		assertTrue(office.waitFor(10, TimeUnit.MINUTES), "LibreOffice does not end");
		return target.resolve("in." + extension);
	}
}
