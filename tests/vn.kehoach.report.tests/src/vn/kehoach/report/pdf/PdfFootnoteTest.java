package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TextRun;

/** Footnotes stand at the foot of the page of their mark, below a short rule. */
class PdfFootnoteTest {

	@Test
	void everyNoteStandsOnThePageOfItsMark() throws Exception {
		List<Block> blocks = new ArrayList<>();
		for (int i = 1; i <= 60; i++) {
			blocks.add(StyledParagraph.of(ParagraphStyle.BODY,
					List.of(TextRun.of("Câu" + i), SampleDocument.note(i, "chúthích" + i), TextRun.of(" nói tiếp."))));
		}
		try (PrintedPdf pdf = PrintedPdf.of(blocks.toArray(Block[]::new))) {
			assertTrue(pdf.pages() > 1);
			for (int page = 1; page <= pdf.pages(); page++) {
				List<String> words = pdf.words(page);
				for (int i = 1; i <= 60; i++) {
					assertEquals(words.contains("Câu" + i), words.contains("chúthích" + i), "note " + i + " on page " + page);
				}
			}
		}
	}

	@Test
	void theNoteIsSmallAtTheFootBelowAShortRule() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(StyledParagraph.of(ParagraphStyle.BODY,
				List.of(TextRun.of("Câu có chú thích"), SampleDocument.note(1, "Nguồn số liệu."))))) {
			List<Letter> note = pdf.letters(1, "Nguồnsốliệu.");
			assertEquals(ParagraphStyle.FOOTNOTE.format().size(), note.getFirst().size(), 0.01);
			assertEquals(277 * 72 / 25.4, note.getFirst().y(), 4);
			DrawnRule rule = pdf.rules(1).getFirst();
			double noteTop = 842 - note.getFirst().y() + 10;
			assertTrue(rule.y1() > noteTop && rule.y1() < noteTop + 8, rule + " above the note at " + noteTop);
			assertEquals(160 * 72 / 25.4 / 3, rule.length(), 1);
		}
	}

	@Test
	void theMarkDoesNotPartTheWordNorBecomeOne() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(StyledParagraph.of(ParagraphStyle.BODY,
				List.of(TextRun.of("tăng"), SampleDocument.note(1, "Nguồn."), TextRun.of(", sau đó giảm."))))) {
			assertEquals(List.of("tăng,", "sau", "đó", "giảm.", "Nguồn."), pdf.words(1));
			assertEquals(2, pdf.operators(1, "Do"), "the mark and the note's number are drawn");
		}
	}

	@Test
	void aNoteTallerThanThePageGoesOnOnTheNext() throws Exception {
		StyledParagraph paragraph = StyledParagraph.of(ParagraphStyle.BODY,
				List.of(TextRun.of("Câu"), SampleDocument.note(1, SampleDocument.prose(140, 3))));
		try (PrintedPdf pdf = PrintedPdf.of(paragraph)) {
			assertTrue(pdf.pages() >= 2);
			assertEquals(LayoutWords.of(SampleDocument.of(paragraph)), pdf.wordsWithoutPageNumbers());
			for (int page = 1; page <= pdf.pages(); page++) {
				assertTrue(pdf.letters(page).stream().allMatch(letter -> letter.y() < 277 * 72 / 25.4));
			}
		}
	}
}
