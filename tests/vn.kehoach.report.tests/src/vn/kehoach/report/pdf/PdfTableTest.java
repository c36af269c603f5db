package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;

/** Tables: rows on one page, header rows on every page, spans, tall rows. */
class PdfTableTest {

	@Test
	void headerRowsAreSeenOnEveryPageAndAreTextOnce() throws Exception {
		TableBlock table = SampleDocument.table(120);
		try (PrintedPdf pdf = PrintedPdf.of(table)) {
			assertTrue(pdf.pages() >= 3);
			assertEquals(LayoutWords.of(SampleDocument.of(table)), pdf.wordsWithoutPageNumbers());
			assertEquals(0, pdf.operators(1, "Do"));
			int lettersOfHeader = "STTChỉtiêuĐơnvịtínhKếhoạchnăm2027".length();
			for (int page = 2; page <= pdf.pages(); page++) {
				assertEquals(lettersOfHeader, pdf.operators(page, "Do"), "header drawn on page " + page);
			}
		}
	}

	@Test
	void rowsAreNotPartedByAPagesEnd() throws Exception {
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			rows.add(SampleDocument.row(ParagraphStyle.TABLE_CELL, "mở" + i + " " + SampleDocument.prose(2, i) + " đóng" + i, "x"));
		}
		try (PrintedPdf pdf = PrintedPdf.of(TableBlock.of(List.of(), 0, rows))) {
			for (int page = 1; page <= pdf.pages(); page++) {
				List<String> words = pdf.words(page);
				for (int i = 0; i < 30; i++) {
					assertEquals(words.contains("mở" + i), words.contains("đóng" + i), "row " + i + " on page " + page);
				}
			}
		}
	}

	@Test
	void aRowTallerThanAPageGoesOnOnTheNextAndLosesNoWord() throws Exception {
		TableBlock table = TableBlock.of(List.of(), 1, List.of(SampleDocument.row(ParagraphStyle.TABLE_HEADER, "Nội dung", "Ghi chú"),
				SampleDocument.row(ParagraphStyle.TABLE_CELL, SampleDocument.prose(90, 1), "bên cạnh")));
		try (PrintedPdf pdf = PrintedPdf.of(table)) {
			assertTrue(pdf.pages() >= 2);
			List<String> expected = LayoutWords.of(SampleDocument.of(table));
			assertEquals(expected.stream().sorted().toList(), pdf.wordsWithoutPageNumbers().stream().sorted().toList());
			for (int page = 1; page <= pdf.pages(); page++) {
				assertTrue(pdf.letters(page).stream().allMatch(letter -> letter.y() < 277 * 72 / 25.4));
			}
		}
	}

	@Test
	void aCellOverManyRowsIsPartedWhenItsRowsNeedSeveralPages() throws Exception {
		List<TableRow> rows = new ArrayList<>();
		rows.add(new TableRow(List.of(SpannedTable.cell(1, 80, ParagraphStyle.TABLE_CELL, "Nhóm dài"),
				TableCell.of(ParagraphStyle.TABLE_CELL, "dòng 0"))));
		for (int i = 1; i < 80; i++) {
			rows.add(SampleDocument.row(ParagraphStyle.TABLE_CELL, "dòng " + i));
		}
		TableBlock table = TableBlock.of(List.of(), 0, rows);
		try (PrintedPdf pdf = PrintedPdf.of(table)) {
			assertTrue(pdf.pages() >= 2);
			assertEquals(LayoutWords.of(SampleDocument.of(table)), pdf.wordsWithoutPageNumbers());
			assertTrue(pdf.letters(1).stream().allMatch(letter -> letter.y() < 277 * 72 / 25.4));
		}
	}

	@Test
	void cellsTellTheirSpansAndHeaderCellsTheirScope() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SpannedTable.block())) {
			PDStructureElement document = (PDStructureElement) pdf.document().getDocumentCatalog().getStructureTreeRoot()
					.getKids().getFirst();
			PDStructureElement table = kid(kid(document, 0), 0);
			assertEquals("{O=Table, Scope=Column, RowSpan=2}", attributes(kid(kid(table, 0), 0)));
			assertEquals("{O=Table, Scope=Column, ColSpan=2}", attributes(kid(kid(table, 0), 1)));
		}
	}

	@Test
	void noWordOfANarrowColumnIsDivided() throws Exception {
		TableBlock table = new TableBlock(List.of(), List.of(1, 40), 0, vn.kehoach.report.layout.TableBorders.GRID,
				List.of(SampleDocument.row(ParagraphStyle.TABLE_CELL, "nghiêng-ngả-1234567", SampleDocument.prose(3, 1))));
		try (PrintedPdf pdf = PrintedPdf.of(table)) {
			assertEquals(LayoutWords.of(SampleDocument.of(table)), pdf.words(1));
		}
	}

	@Test
	void theCaptionAndTheHeaderStandOnThePageOfTheFirstRow() throws Exception {
		for (int before = 24; before < 34; before++) {
			List<Block> blocks = new ArrayList<>();
			for (int i = 0; i < before; i++) {
				blocks.add(SampleDocument.paragraph(ParagraphStyle.BODY, "Dòng."));
			}
			blocks.add(SampleDocument.table(3));
			try (PrintedPdf pdf = PrintedPdf.of(blocks.toArray(Block[]::new))) {
				int page = pdf.words(1).contains("Bảng") ? 1 : 2;
				assertTrue(pdf.words(page).contains("STT") && pdf.words(page).contains("1,5"), before + " lines before");
			}
		}
	}

	private static PDStructureElement kid(PDStructureElement element, int index) {
		return (PDStructureElement) element.getKids().get(index);
	}

	private static String attributes(PDStructureElement cell) {
		var dictionary = cell.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.A);
		List<String> entries = new ArrayList<>();
		dictionary.entrySet().forEach(entry -> entries.add(entry.getKey().getName() + "="
				+ (entry.getValue() instanceof org.apache.pdfbox.cos.COSName name
						? name.getName()
						: dictionary.getInt(entry.getKey()))));
		return "{" + String.join(", ", entries) + "}";
	}
}
