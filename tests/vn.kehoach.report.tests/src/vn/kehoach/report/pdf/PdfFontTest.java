package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TextRun;

/** Fonts are embedded as subsets; every letter copies out as it was written. */
class PdfFontTest {

	@Test
	void allFontsAreEmbeddedSubsetsWithATableForCopying() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(2))) {
			List<String> names = new ArrayList<>();
			for (COSName name : pdf.document().getPage(0).getResources().getFontNames()) {
				PDFont font = pdf.document().getPage(0).getResources().getFont(name);
				assertTrue(font.isEmbedded(), font.getName());
				assertTrue(font.getName().matches("[A-Z]{6}\\+LiberationSerif-.*"), font.getName());
				assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE), font.getName());
				assertTrue(((PDType0Font) font).getDescendantFont().getCOSObject().containsKey(COSName.CID_TO_GID_MAP));
				names.add(font.getName().substring(7));
			}
			assertTrue(names.contains("LiberationSerif-Regular") && names.contains("LiberationSerif-Bold")
					&& names.contains("LiberationSerif-Italic"), names.toString());
		}
	}

	@ParameterizedTest
	@EnumSource(value = Emphasis.class)
	void everyVietnameseLetterIsDrawnAndCopiesOutComposed(Emphasis emphasis) throws Exception {
		String letters = letters();
		SortedSet<Integer> missing = new TreeSet<>();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StyledParagraph paragraph = StyledParagraph.of(ParagraphStyle.BODY, List.of(new TextRun(letters, emphasis)));
		new PdfWriter(missing::addAll).write(SampleDocument.of(paragraph), out);
		assertEquals(new TreeSet<>(), missing);
		try (PrintedPdf pdf = PrintedPdf.of(paragraph)) {
			String copied = String.join(" ", pdf.words(1));
			assertEquals(letters, copied);
			assertTrue(Normalizer.isNormalized(copied, Normalizer.Form.NFC));
		}
	}

	private static String letters() {
		StringBuilder letters = new StringBuilder("Đ Ð đ ð ₫ – “ ” ‘ ’ … • ½ ² § ≤ ≥ × ÷");
		for (char base : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".toCharArray()) {
			letters.append(' ');
			for (char tone : "\u0300\u0301\u0303\u0309\u0323".toCharArray()) {
				letters.append(Normalizer.normalize("" + base + tone, Normalizer.Form.NFC));
			}
		}
		return letters.toString();
	}

	@Test
	void aCharacterThatTheFaceLacksIsDrawnReportedAndCopiesOut() throws Exception {
		String text = "trước 中 sau \uD83D\uDE00 và \uE123 hết";
		SortedSet<Integer> missing = new TreeSet<>();
		new PdfWriter(missing::addAll).write(SampleDocument.of(SampleDocument.paragraph(ParagraphStyle.BODY, text)),
				new ByteArrayOutputStream());
		assertEquals(List.of(0x4E2D, 0xE123, 0x1F600), List.copyOf(missing));
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, text))) {
			assertEquals(text, String.join(" ", pdf.words(1)));
			assertTrue(pdf.letters(1, "中").getFirst().right() > pdf.letters(1, "中").getFirst().x());
		}
	}

	@Test
	void signsOfWordProcessorsHaveLookAlikes() throws Exception {
		String text = "\uF0B7 68\u201112 \u2610 hợp\u00ADtác";
		SortedSet<Integer> missing = new TreeSet<>();
		new PdfWriter(missing::addAll).write(SampleDocument.of(SampleDocument.paragraph(ParagraphStyle.BODY, text)),
				new ByteArrayOutputStream());
		assertEquals(new TreeSet<>(), missing);
	}

	@Test
	void moreCharactersThanOneByteCountsCopyOutToo() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int codePoint = 0x4E00; codePoint < 0x4E00 + 3000; codePoint++) {
			text.appendCodePoint(codePoint).append(' ');
		}
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, text.toString()))) {
			assertEquals(text.toString().strip(), String.join(" ", pdf.wordsWithoutPageNumbers()));
		}
	}
}
