package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.layout.ParagraphStyle;

/** Paper, margins and page numbers (Decree 30/2020/NĐ-CP, Annex I, I.1 to I.3 and I.7). */
class PdfPageTest {
	private static final double MILLIMETRE = 72 / 25.4;
	private static final double NEAR = 0.6;

	@Test
	void paperIsA4UprightAndOnItsSideWhereTheSequenceSaysSo() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(8))) {
			PDRectangle first = pdf.document().getPage(0).getMediaBox();
			PDRectangle last = pdf.document().getPage(pdf.pages() - 1).getMediaBox();
			assertEquals(210 * MILLIMETRE, first.getWidth(), 0.1);
			assertEquals(297 * MILLIMETRE, first.getHeight(), 0.1);
			assertEquals(297 * MILLIMETRE, last.getWidth(), 0.1);
			assertEquals(210 * MILLIMETRE, last.getHeight(), 0.1);
		}
	}

	@Test
	void textStaysInsideTheMarginsAndReachesThem() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(120, 1)))) {
			List<Letter> body = pdf.letters(2).stream().filter(letter -> letter.y() > 20 * MILLIMETRE).toList();
			DoubleSummaryStatistics left = body.stream().mapToDouble(Letter::x).summaryStatistics();
			DoubleSummaryStatistics right = body.stream().mapToDouble(Letter::right).summaryStatistics();
			DoubleSummaryStatistics baseline = body.stream().mapToDouble(Letter::y).summaryStatistics();
			assertEquals(30 * MILLIMETRE, left.getMin(), NEAR);
			assertEquals(190 * MILLIMETRE, right.getMax(), NEAR);
			assertTrue(baseline.getMin() > 20 * MILLIMETRE + 9, "letters hang from the upper margin");
			assertTrue(baseline.getMax() <= 277 * MILLIMETRE - 2, "letters stand above the lower margin");
			assertTrue(baseline.getMax() > 277 * MILLIMETRE - 2 * 14 * 1.15 * 1.15, "the page is filled");
		}
	}

	@Test
	void pageNumbersAreArabicCentredInTheTopMarginAndNotOnPageOne() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(400, 1)))) {
			assertTrue(pdf.pages() > 10, "enough pages for a number of two digits");
			assertTrue(pdf.letters(1).stream().allMatch(letter -> letter.y() > 20 * MILLIMETRE));
			for (int page = 2; page <= pdf.pages(); page++) {
				List<Letter> margin = pdf.letters(page).stream().filter(letter -> letter.y() < 20 * MILLIMETRE).toList();
				String number = margin.stream().map(Letter::text).reduce("", String::concat);
				assertEquals(Integer.toString(page), number);
				assertEquals(110 * MILLIMETRE, (margin.getFirst().x() + margin.getLast().right()) / 2, NEAR);
				assertEquals(14, margin.getFirst().size(), 0.01);
				assertEquals("LiberationSerif-Regular", margin.getFirst().font());
			}
		}
	}

	@Test
	void anAnnexCountsItsOwnPages() throws Exception {
		PageSequence text = PageSequence.portrait(List.of(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(60, 2))));
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.document(List.of(text, text)))) {
			assertEquals(0, pdf.pages() % 2);
			int firstOfAnnex = pdf.pages() / 2 + 1;
			assertFalse(pdf.letters(firstOfAnnex).stream().anyMatch(letter -> letter.y() < 20 * MILLIMETRE));
			assertEquals("2", pdf.words(firstOfAnnex + 1).getFirst());
			String[] labels = pdf.document().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
			assertEquals("1", labels[firstOfAnnex - 1]);
			assertEquals("2", labels[1]);
		}
	}

	@Test
	void aSequenceThatDoesNotRestartGoesOnCounting() throws Exception {
		PageSequence text = PageSequence.portrait(List.of(SampleDocument.paragraph(ParagraphStyle.BODY, "Một đoạn.")));
		PageSequence next = new PageSequence(text.page(), false, text.blocks());
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.document(List.of(text, next)))) {
			assertEquals("2", pdf.words(2).getFirst());
		}
	}

	@Test
	void aSequenceWithoutBlocksIsOneEmptyPage() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.document(List.of(PageSequence.portrait(List.of()))))) {
			assertEquals(1, pdf.pages());
			assertEquals(List.of(), pdf.words(1));
		}
	}
}
