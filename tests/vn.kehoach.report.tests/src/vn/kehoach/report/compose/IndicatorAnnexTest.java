package vn.kehoach.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Annex;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.prose.PlainProse;
import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;

class IndicatorAnnexTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final IndicatorTable table = MODEL.createIndicatorTable();
	private final Annex annex = MODEL.createAnnex();
	private final PlanDocument document = MODEL.createPlanDocument();

	@Test
	void values_stand_in_columns_of_figures_and_numbers_and_units_are_centred() {
		TableBlock printed = printedTable(2027);
		assertEquals(List.of("1", "Thu ngân sách", "tỷ đồng", "6.000"), texts(printed, 2));
		assertEquals(
				List.of(ParagraphStyle.TABLE_CENTRED, ParagraphStyle.TABLE_CELL, ParagraphStyle.TABLE_CENTRED, ParagraphStyle.TABLE_NUMBER),
				printed.rows().get(2).cells().stream().map(cell -> cell.paragraphs().get(0).style()).toList());
	}

	@Test
	void the_header_row_is_repeated_and_names_have_the_most_room() {
		TableBlock printed = printedTable(2027);
		assertEquals(1, printed.headerRows());
		assertEquals(List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch 2027"), texts(printed, 0));
		assertTrue(printed.columnWeights().get(1) > printed.columnWeights().get(3));
	}

	@Test
	void a_group_is_a_row_in_bold_without_values() {
		TableBlock printed = printedTable(2027);
		assertEquals(List.of("I", "KINH TẾ", "", ""), texts(printed, 1));
		StyledParagraph name = printed.rows().get(1).cells().get(1).paragraphs().get(0);
		assertTrue(name.toString().contains("BOLD"), name.toString());
	}

	@Test
	void an_annex_with_a_wide_table_lies_on_its_side() {
		assertFalse(annexPages(2026, 2027).page().isLandscape());
		assertTrue(annexPages(2023, 2024, 2025, 2026, 2027).page().isLandscape());
	}

	@Test
	void the_line_in_brackets_below_the_title_names_the_document() {
		annex.getElements().add(PlainProse.of(List.of("(Kèm theo Nghị quyết số 45/NQ-HĐND)", "Đơn vị: đồng")));
		List<Block> blocks = annexPages(2027).blocks();
		StyledParagraph reference = (StyledParagraph) blocks.get(2);
		assertEquals(ParagraphStyle.ANNEX_REFERENCE, reference.style());
		assertEquals(ParagraphStyle.BODY, ((StyledParagraph) blocks.get(3)).style());
	}

	private TableBlock printedTable(int... years) {
		return annexPages(years).blocks().stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast).findFirst()
				.orElseThrow();
	}

	private PageSequence annexPages(int... years) {
		table.getColumns().clear();
		table.getListings().clear();
		column(ColumnKind.NUMBER, 0);
		column(ColumnKind.NAME, 0);
		column(ColumnKind.UNIT, 0);
		for (int year : years)
			column(ColumnKind.VALUE, year);
		table.getListings().add(economy());
		annex.setTitle("CÁC CHỈ TIÊU");
		annex.getElements().add(table);
		document.getAnnexes().add(annex);
		return DocumentComposer.compose(document).sequences().get(1);
	}

	private void column(ColumnKind kind, int year) {
		IndicatorColumn column = MODEL.createIndicatorColumn();
		column.setKind(kind);
		if (year != 0) {
			ColumnValue shown = MODEL.createColumnValue();
			shown.setYear(year);
			shown.setKind(ValueKind.PLAN);
			column.setShown(shown);
		}
		table.getColumns().add(column);
	}

	private static IndicatorGroup economy() {
		Indicator budget = MODEL.createIndicator();
		budget.setLabel("Thu ngân sách");
		budget.setUnit("tỷ đồng");
		IndicatorValue value = MODEL.createIndicatorValue();
		value.setYear(2027);
		value.setKind(ValueKind.PLAN);
		value.setAmount(new BigDecimal("6000"));
		budget.getValues().add(value);
		IndicatorGroup economy = MODEL.createIndicatorGroup();
		economy.setLabel("KINH TẾ");
		economy.getIndicators().add(budget);
		return economy;
	}

	private static List<String> texts(TableBlock table, int row) {
		return table.rows().get(row).cells().stream().map(IndicatorAnnexTest::text).toList();
	}

	private static String text(TableCell cell) {
		return String.join(" ", cell.paragraphs().stream().flatMap(paragraph -> LayoutWords.of(paragraph).stream()).toList());
	}
}
