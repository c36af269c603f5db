package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.indicator.IndicatorModels.column;
import static vn.kehoach.model.tests.indicator.IndicatorModels.comparison;
import static vn.kehoach.model.tests.indicator.IndicatorModels.group;
import static vn.kehoach.model.tests.indicator.IndicatorModels.indicator;
import static vn.kehoach.model.tests.indicator.IndicatorModels.override;
import static vn.kehoach.model.tests.indicator.IndicatorModels.table;
import static vn.kehoach.model.tests.indicator.IndicatorModels.value;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.PrintedIndicatorTable;
import vn.kehoach.model.tests.Models;

class PrintedIndicatorTableTest {
	private final Indicator revenue = indicator("Thu ngân sách", "tỷ đồng", value(2026, ValueKind.ESTIMATE, "6150"),
			value(2027, ValueKind.PLAN, "6641"));
	private final IndicatorTable table = table(
			List.of(column(ColumnKind.NUMBER), column(ColumnKind.NAME), column(ColumnKind.UNIT), column(2026, ValueKind.ESTIMATE),
					column(2027, ValueKind.PLAN), comparison(Comparison.RATIO, 2), column(ColumnKind.OWNERS), column(ColumnKind.NOTE)),
			group("Kinh tế", revenue));

	@Test
	void all_cells_are_computed() {
		revenue.getOwners().add(Models.agency("Sở Tài chính"));
		revenue.getOwners().add(Models.agency("Thuế tỉnh"));
		revenue.setNote("Thu nội địa");
		table.setCaption("Biểu 1");
		Table printed = PrintedIndicatorTable.of(table);
		assertEquals("Biểu 1", printed.getCaption());
		assertEquals(1, printed.getHeaderRows());
		assertEquals(
				"STT|Chỉ tiêu|Đơn vị tính|Ước thực hiện 2026|Kế hoạch 2027|Kế hoạch 2027 so với ước thực hiện 2026 (%)|Cơ quan theo dõi|Ghi chú",
				row(printed, 0));
		assertEquals("I|Kinh tế||||||", row(printed, 1));
		assertEquals("1|Thu ngân sách|tỷ đồng|6.150|6.641|107,98|Sở Tài chính, Thuế tỉnh|Thu nội địa", row(printed, 2));
	}

	@Test
	void an_override_is_printed_in_its_cell_alone() {
		table.getOverrides().add(override(revenue, 6, "108"));
		table.getOverrides().add(override(revenue, 2, ""));
		assertEquals("1||tỷ đồng|6.150|6.641|108||", row(PrintedIndicatorTable.of(table), 2));
	}

	@Test
	void a_header_of_its_own_is_copied() {
		TableRow heading = ModelFactory.eINSTANCE.createTableRow();
		TableCell cell = ModelFactory.eINSTANCE.createTableCell();
		cell.setText("Tất cả");
		cell.setColumnSpan(8);
		heading.getCells().add(cell);
		table.getHeadings().add(heading);
		Table printed = PrintedIndicatorTable.of(table);
		assertEquals(1, printed.getHeaderRows());
		assertEquals(8, printed.getRows().getFirst().getCells().getFirst().getColumnSpan());
		assertEquals(table, heading.eContainer());
	}

	private static String row(Table table, int index) {
		return table.getRows().get(index).getCells().stream().map(TableCell::getText).collect(Collectors.joining("|"));
	}
}
