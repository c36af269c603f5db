package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.ParagraphStyle;

/** Recipients and signature: side by side, on one page, with the last lines of the text (Annex I, II.7 and II.9). */
class PdfClosingBlockTest {

	@Test
	void theBlockStaysOnOnePageWithTheLastLinesOfTheText() throws Exception {
		for (int before = 14; before < 32; before++) {
			List<Block> blocks = new ArrayList<>();
			for (int i = 0; i < before; i++) {
				blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, "Dòng."));
			}
			blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, SampleDocument.prose(3, 1) + " dòngcuối./."));
			blocks.add(SampleDocument.closing(8));
			try (PrintedPdf pdf = PrintedPdf.of(blocks.toArray(Block[]::new))) {
				List<String> last = pdf.words(pdf.pages());
				assertTrue(last.contains("dòngcuối./.") && last.contains("TM.") && last.contains("Khuê") && last.contains("TH."),
						before + " lines before: " + last);
			}
		}
	}

	@Test
	void theLastRowOfATableStaysWithTheBlockBelowIt() throws Exception {
		for (int rows = 24; rows < 34; rows++) {
			try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.table(rows), SampleDocument.closing(8))) {
				assertTrue(pdf.words(pdf.pages()).contains(rows + ",5"), rows + " rows");
			}
		}
	}

	@Test
	void theColumnsBeginLevelAndHaveTheirFaces() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.closing(3))) {
			Letter heading = pdf.letters(1, "Nơinhận:").getFirst();
			Letter power = pdf.letters(1, "TM.").getFirst();
			assertEquals(heading.y(), power.y(), 3);
			assertEquals("LiberationSerif-BoldItalic", heading.font());
			assertEquals(12, heading.size());
			assertEquals(11, pdf.letters(1, "-Lưu:VT").getFirst().size());
			assertEquals("LiberationSerif-Bold", power.font());
			assertEquals("LiberationSerif-Bold", pdf.letters(1, "ĐặngThịMinhKhuê").getFirst().font());
			assertTrue(pdf.letters(1, "PHÓCHỦTỊCH").getFirst().x() > 300);
		}
	}

	@Test
	void aBlockTallerThanAPageIsPartedAndLosesNoWord() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, "Dòng."), SampleDocument.closing(150))) {
			assertTrue(pdf.pages() >= 2);
			assertEquals(LayoutWords.of(SampleDocument.of(SampleDocument.paragraph(ParagraphStyle.BODY, "Dòng."),
					SampleDocument.closing(150))).stream().sorted().toList(),
					pdf.wordsWithoutPageNumbers().stream().sorted().toList());
			assertTrue(pdf.words(1).contains("Dòng.") && pdf.words(1).contains("TM."), "the block begins below the text");
		}
	}
}
