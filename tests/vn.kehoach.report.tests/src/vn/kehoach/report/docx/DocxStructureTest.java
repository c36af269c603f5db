package vn.kehoach.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.Written;

class DocxStructureTest {

	private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
	private static WordView word;

	@BeforeAll
	static void print() throws IOException {
		word = new WordView(Written.bytes(new DocxWriter(), SampleLayouts.decision()));
	}

	@Test
	void theWordsAreThoseOfTheLayout() {
		assertEquals(LayoutWords.of(SampleLayouts.decision()), word.words());
	}

	@Test
	void aSignatureThatIsReadFirstComesFirstInTheFileAndStandsRight() throws IOException {
		LayoutDocument document = SampleLayouts.of(SampleLayouts.closing(ClosingBlock.Order.SIGNATURE_FIRST));
		WordView closing = new WordView(Written.bytes(new DocxWriter(), document));
		assertEquals(LayoutWords.of(document), closing.words());
		assertTrue(closing.document().getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Điều 1.|1|heading 1", "I. MỤC TIÊU|2|heading 2",
			"1. Hoàn thiện thể chế|3|heading 3", "1.1. Sở Tư pháp|4|heading 4" })
	void headingsAreWordsOwn(String text, int level, String name) {
		XWPFParagraph heading = word.paragraph(text);
		StyleView style = new StyleView(heading);
		assertEquals(level, style.outlineLevel());
		assertTrue(style.keepsWithNext());
		assertEquals(name, heading.getDocument().getStyles().getStyle(heading.getStyleID()).getName());
	}

	@Test
	void aHeadingElsewhereInTheOutlineSaysSoItself() {
		CTPPr properties = word.paragraph("Điều 2.").getCTP().getPPr();
		assertEquals(3, properties.getOutlineLvl().getVal().intValue());
	}

	@Test
	void everyParagraphHasAStyleThatExists() {
		for (XWPFParagraph paragraph : word.paragraphs()) {
			assertTrue(word.document().getStyles().styleExist(paragraph.getStyleID()), paragraph::getStyleID);
		}
	}

	@Test
	void aTableHasItsGridAndRepeatsItsHeaderRows() {
		XWPFTable table = word.document().getTables().stream().filter(t -> t.getText().contains("Chỉ tiêu xã hội"))
				.findFirst().orElseThrow();
		assertEquals(4, table.getCTTbl().getTblGrid().sizeOfGridColArray());
		assertEquals(List.of(true, true, false, false, false, false),
				table.getRows().stream().map(row -> row.isRepeatHeader()).toList());
		assertTrue(table.getRows().stream().noneMatch(row -> row.isCantSplitRow() == false));
		assertEquals(2, table.getRow(0).getCell(2).getCTTc().getTcPr().getGridSpan().getVal().intValue());
		assertEquals("restart", table.getRow(0).getCell(0).getCTTc().getTcPr().getVMerge().getVal().toString());
		assertEquals(4, table.getRow(4).getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue());
	}

	@Test
	void theMottosRuleIsAsLongAsItsText() {
		double cell = 160 * 0.6;
		assertEquals(56.1, ruleBelow("Độc lập", cell), 0.5);
	}

	@Test
	void theIssuingBodysRuleIsAThirdToAHalfOfItsText() {
		double text = 31;
		double rule = ruleBelow("TỈNH VÂN SƠN", 160 * 0.4);
		assertTrue(rule >= text / 3 && rule <= text / 2, () -> "rule " + rule);
	}

	@Test
	void footnotesAreWordsOwn() {
		assertEquals(List.of("1", "2"),
				word.document().getFootnotes().stream().map(note -> note.getId().toString())
						.filter(id -> Integer.parseInt(id) > 0).toList());
	}

	private static double ruleBelow(String text, double columnMillimetres) {
		List<XWPFParagraph> paragraphs = word.paragraphs();
		XWPFParagraph rule = paragraphs.get(paragraphs.indexOf(word.paragraph(text)) + 1);
		assertTrue(rule.getCTP().getPPr().getPBdr().isSetBottom());
		return columnMillimetres - (rule.getIndentFromLeft() + rule.getIndentFromRight()) / TWIPS_PER_MILLIMETRE;
	}
}
