package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.indicator.IndicatorModels.column;
import static vn.kehoach.model.tests.indicator.IndicatorModels.comparison;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.Comparison;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.ColumnHeading;

class ColumnHeadingTest {
	@Test
	void plain_columns_have_the_usual_headings() {
		assertEquals("STT", ColumnHeading.of(column(ColumnKind.NUMBER)));
		assertEquals("Chỉ tiêu", ColumnHeading.of(column(ColumnKind.NAME)));
		assertEquals("Đơn vị tính", ColumnHeading.of(column(ColumnKind.UNIT)));
		assertEquals("Cơ quan theo dõi", ColumnHeading.of(column(ColumnKind.OWNERS)));
		assertEquals("Ghi chú", ColumnHeading.of(column(ColumnKind.NOTE)));
		assertEquals("", ColumnHeading.of(column(ColumnKind.OTHER)));
	}

	@Test
	void a_value_column_names_kind_years_and_place() {
		assertEquals("Thực hiện 2025", ColumnHeading.of(column(2025, ValueKind.ACTUAL)));
		assertEquals("Ước thực hiện 2026", ColumnHeading.of(column(2026, ValueKind.ESTIMATE)));
		IndicatorColumn column = column(2030, ValueKind.TARGET);
		column.getShown().setFirstYear(2026);
		Locality place = ModelFactory.eINSTANCE.createLocality();
		place.setLabel("Lào Cai");
		column.getShown().setLocality(place);
		assertEquals("Mục tiêu 2026-2030 Lào Cai", ColumnHeading.of(column));
	}

	@Test
	void a_comparison_names_both_values() {
		assertEquals("Kế hoạch 2027 so với ước thực hiện 2026 (%)", ColumnHeading.of(comparison(Comparison.RATIO, 1)));
		assertEquals("Tốc độ tăng kế hoạch 2027 so với ước thực hiện 2026 (%)", ColumnHeading.of(comparison(Comparison.GROWTH, 1)));
		assertEquals("Chênh lệch kế hoạch 2027 so với ước thực hiện 2026", ColumnHeading.of(comparison(Comparison.DIFFERENCE, 1)));
	}

	@Test
	void the_name_of_a_place_keeps_its_capitals_inside_a_comparison() {
		IndicatorColumn column = comparison(Comparison.RATIO, 1);
		Locality place = ModelFactory.eINSTANCE.createLocality();
		place.setLabel("Lào Cai");
		column.getBase().setLocality(place);
		assertEquals("Kế hoạch 2027 so với ước thực hiện 2026 Lào Cai (%)", ColumnHeading.of(column));
	}

	@Test
	void a_heading_of_its_own_is_printed_as_it_is() {
		IndicatorColumn column = column(2025, ValueKind.ACTUAL);
		column.setHeading("TH 2025");
		assertEquals("TH 2025", ColumnHeading.of(column));
	}
}
