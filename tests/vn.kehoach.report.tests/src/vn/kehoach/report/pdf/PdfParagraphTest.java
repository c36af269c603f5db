package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.Tab;
import vn.kehoach.report.layout.TextRun;

/** Running text: justified, first line indented, no lonely lines, headings not at the foot of a page. */
class PdfParagraphTest {
	private static final double MILLIMETRE = 72 / 25.4;
	private static final double NEAR = 0.6;

	@Test
	void linesButTheLastReachTheRightMarginAndTheFirstIsIndented() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(4, 1)))) {
			List<List<Letter>> lines = lines(pdf, 1);
			assertTrue(lines.size() >= 4);
			for (List<Letter> line : lines.subList(0, lines.size() - 1)) {
				assertEquals(190 * MILLIMETRE, line.getLast().right(), NEAR);
			}
			assertTrue(lines.getLast().getLast().right() < 189 * MILLIMETRE);
			assertEquals((30 + 12.7) * MILLIMETRE, lines.getFirst().getFirst().x(), NEAR);
			assertEquals(30 * MILLIMETRE, lines.get(1).getFirst().x(), NEAR);
			assertTrue(lines.stream().flatMap(List::stream).allMatch(letter -> letter.size() == 14));
		}
	}

	@Test
	void baseLinesOfRunningTextAreOneLineSpacingApart() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(4, 1)))) {
			List<List<Letter>> lines = lines(pdf, 1);
			double spacing = ParagraphStyle.BODY.format().lineSpacing();
			assertEquals(14 * 1.149 * spacing, lines.get(1).getFirst().y() - lines.get(0).getFirst().y(), 0.1);
		}
	}

	@Test
	void noPageBeginsOrEndsWithOneLineOfALongerParagraph() throws Exception {
		for (int before = 28; before < 36; before++) {
			List<Block> blocks = new ArrayList<>();
			for (int i = 0; i < before; i++) {
				blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, "Dòng " + i + "."));
			}
			blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, "đầu " + SampleDocument.prose(6, 2) + " cuối"));
			try (PrintedPdf pdf = PrintedPdf.of(blocks.toArray(Block[]::new))) {
				long above = longLines(pdf, 1);
				long below = pdf.pages() == 1 ? 0 : longLines(pdf, 2);
				assertTrue(above != 1 && below != 1, before + ": " + above + " lines above, " + below + " below");
			}
		}
	}

	private static long longLines(PrintedPdf pdf, int page) throws Exception {
		return lines(pdf, page).stream().filter(line -> line.size() > 10).count();
	}

	@Test
	void headingsStandOnThePageOfTheTextBelowThem() throws Exception {
		for (int before = 26; before < 36; before++) {
			List<Block> blocks = new ArrayList<>();
			for (int i = 0; i < before; i++) {
				blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, "Dòng " + i + "."));
			}
			blocks.add(SampleDocument.paragraph(ParagraphStyle.THEME_HEADING, "1. Mục lớn"));
			blocks.add(SampleDocument.paragraph(ParagraphStyle.TASK_HEADING, "1.1. Mục nhỏ"));
			blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(3, 0)));
			try (PrintedPdf pdf = PrintedPdf.of(blocks.toArray(Block[]::new))) {
				for (int page = 1; page <= pdf.pages(); page++) {
					String last = text(lines(pdf, page).getLast());
					assertTrue(!last.contains("Mục"), before + " lines before: page " + page + " ends with " + last);
				}
			}
		}
	}

	@Test
	void aCentredTitleIsBrokenIntoLinesOfAboutEqualLength() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.SUBJECT,
				"Về nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch phát triển kinh tế - xã hội năm 2027"))) {
			List<List<Letter>> lines = lines(pdf, 1);
			assertEquals(2, lines.size());
			double first = width(lines.get(0));
			double second = width(lines.get(1));
			assertTrue(Math.min(first, second) > 0.8 * Math.max(first, second), first + " and " + second);
			assertEquals(110 * MILLIMETRE, (lines.get(0).getFirst().x() + lines.get(0).getLast().right()) / 2, NEAR);
		}
	}

	@Test
	void aLineBreakEndsTheLineAndATabMovesToTheNextStop() throws Exception {
		StyledParagraph paragraph = StyledParagraph.of(ParagraphStyle.TABLE_CELL, List.of(TextRun.of("trên"), new LineBreak(),
				TextRun.of("dưới"), new Tab(), TextRun.of("phải")));
		try (PrintedPdf pdf = PrintedPdf.of(paragraph)) {
			assertEquals(List.of("trên", "dưới", "phải"), pdf.words(1));
			List<List<Letter>> lines = lines(pdf, 1);
			assertEquals(List.of("trên", "dướiphải"), lines.stream().map(PdfParagraphTest::text).toList());
			assertEquals(30 * MILLIMETRE + 36, pdf.letters(1, "phải").getFirst().x(), NEAR);
		}
	}

	@Test
	void anAddressLongerThanALineIsDividedAndNothingIsLost() throws Exception {
		String address = "https://congthongtin.vanson.example/van-ban/" + "thu-muc/".repeat(20) + "quyet-dinh.html?nam=2027";
		String solid = "ô".repeat(200);
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, "Xem " + address + " và " + solid))) {
			String text = pdf.letters(1).stream().map(Letter::text).collect(Collectors.joining());
			assertEquals("Xem" + address + "và" + solid, text);
			assertTrue(pdf.letters(1).stream().allMatch(letter -> letter.right() < 190 * MILLIMETRE + NEAR));
		}
	}

	private static double width(List<Letter> line) {
		return line.getLast().right() - line.getFirst().x();
	}

	private static String text(List<Letter> line) {
		return line.stream().map(Letter::text).collect(Collectors.joining());
	}

	/** The lines of a page from top to bottom, without the page number. */
	private static List<List<Letter>> lines(PrintedPdf pdf, int page) throws Exception {
		TreeMap<Long, List<Letter>> lines = new TreeMap<>();
		for (Letter letter : pdf.letters(page)) {
			if (letter.y() > 20 * MILLIMETRE) {
				lines.computeIfAbsent(Math.round(letter.y()), y -> new ArrayList<>()).add(letter);
			}
		}
		return List.copyOf(lines.values());
	}
}
