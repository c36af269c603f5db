package vn.kehoach.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.Written;

class DocxFileTest {

	@Test
	void theSameLayoutIsTheSameBytesInEveryTimeZone() throws IOException {
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
			byte[] first = Written.bytes(new DocxWriter(), SampleLayouts.decision());
			TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
			assertArrayEquals(first, Written.bytes(new DocxWriter(), SampleLayouts.decision()));
		} finally {
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void noEntryCarriesTheTimeOfWriting() throws IOException {
		try (ZipInputStream zip = open(SampleLayouts.decision())) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
			}
		}
	}

	@Test
	void noPartCarriesTheDateOfWriting() throws IOException {
		String year = Instant.now().toString().substring(0, 10);
		try (ZipInputStream zip = open(SampleLayouts.decision())) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				assertEquals(-1, text.indexOf(year), entry.getName());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 100, 3000 })
	void aStreamThatFailsSometimeComesOutAsItsOwnException(int capacity) {
		IOException full = new IOException("no space left");
		OutputStream out = new OutputStream() {
			private int written;

			@Override
			public void write(int value) throws IOException {
				if (written++ >= capacity) {
					throw full;
				}
			}
		};
		assertSame(full, assertThrows(IOException.class, () -> new DocxWriter().write(SampleLayouts.decision(), out)));
	}

	@Test
	void aParagraphWithoutWordsIsNoReasonToFail() throws IOException {
		LayoutDocument document = SampleLayouts.of(StyledParagraph.of(ParagraphStyle.BODY, List.of()));
		assertEquals(List.of(), new WordView(Written.bytes(new DocxWriter(), document)).words());
	}

	@Test
	void styleNamesExistInBothLanguages() throws IOException {
		Properties vietnamese = names("StyleNames.properties");
		assertEquals(vietnamese.keySet(), names("StyleNames_en.properties").keySet());
		for (ParagraphStyle style : ParagraphStyle.values()) {
			assertTrue(vietnamese.containsKey(style.name()), style.name());
		}
	}

	private static Properties names(String file) throws IOException {
		Properties names = new Properties();
		names.load(DocxWriter.class.getResourceAsStream(file));
		return names;
	}

	private static ZipInputStream open(LayoutDocument document) throws IOException {
		return new ZipInputStream(new ByteArrayInputStream(Written.bytes(new DocxWriter(), document)));
	}
}
