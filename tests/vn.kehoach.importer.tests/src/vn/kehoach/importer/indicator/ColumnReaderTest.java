package vn.kehoach.importer.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.model.ColumnKind;

class ColumnReaderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Thực hiện năm 2025|ACTUAL|0|2025", "TH 2025|ACTUAL|0|2025", "Ước TH năm 2026|ESTIMATE|0|2026",
			"Năm 2026 Ước thực hiện|ESTIMATE|0|2026", "KH 2027|PLAN|0|2027", "Mục tiêu đến năm 2030|TARGET|0|2030",
			"Kế hoạch giai đoạn 2026-2030|PLAN|2026|2030", "Năm 2027|ANY|0|2027" })
	void headingsSayKindAndYear(String heading, String kind, int firstYear, int year) {
		YearValue value = YearValue.of(heading).orElseThrow();
		assertEquals(kind, value.kind().getName());
		assertEquals(firstYear, value.firstYear());
		assertEquals(year, value.year());
	}

	@Test
	void partsOfAYearAreNoYears() {
		assertTrue(YearValue.of("Thực hiện 6 tháng đầu năm 2026").isEmpty());
		assertTrue(YearValue.of("Thực hiện quý I/2026").isEmpty());
	}

	@Test
	void aNarrowColumnOfNumbersMayBreakItsHeading() {
		assertTrue(ColumnReader.isNumber("ST T"));
		assertTrue(ColumnReader.isNumber("T T"));
	}

	@Test
	void aComparisonIsNoValue() {
		assertEquals(List.of(ColumnKind.NAME, ColumnKind.UNIT, ColumnKind.VALUE, ColumnKind.COMPARISON, ColumnKind.OTHER),
				new ColumnReader()
						.read(List.of("Chỉ tiêu", "ĐVT", "Ước TH 2026", "So với KH 2026 (%)", "Tốc độ tăng năm 2026 (%)")).orElseThrow()
						.stream()
						.map(ReadColumn::kind).toList());
	}

	@Test
	void aTableOfTasksIsNoIndicatorTable() {
		assertTrue(new ColumnReader().read(List.of("STT", "Nội dung", "Cơ quan chủ trì", "Hoàn thành năm 2027")).isEmpty());
	}
}
