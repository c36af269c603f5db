package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.indicator.IndicatorModels.group;
import static vn.kehoach.model.tests.indicator.IndicatorModels.indicator;
import static vn.kehoach.model.tests.indicator.IndicatorModels.labelled;
import static vn.kehoach.model.tests.indicator.IndicatorModels.table;
import static vn.kehoach.model.tests.indicator.IndicatorModels.with;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.indicator.IndicatorNumbering;
import vn.kehoach.model.indicator.IndicatorRows;
import vn.kehoach.model.indicator.NumberedListing;

class IndicatorRowsTest {
	@Test
	void groups_are_roman_indicators_begin_anew_in_each_and_parts_have_a_dash() {
		Indicator structure = with(indicator("Cơ cấu", "%"), indicator("Công nghiệp", "%"), indicator("Dịch vụ", "%"));
		assertRows("I Kinh tế 0 | 1 GRDP 1 | 2 Cơ cấu 1 | - Công nghiệp 2 | - Dịch vụ 2 | II Xã hội 0 | 1 Dân số 1",
				group("Kinh tế", indicator("GRDP", "%"), structure), group("Xã hội", indicator("Dân số", "người")));
	}

	@Test
	void indicators_beside_groups_are_counted_apart() {
		assertRows("1 GRDP 0 | I Xã hội 0 | 1 Dân số 1 | 2 Thu ngân sách 0", indicator("GRDP", "%"),
				group("Xã hội", indicator("Dân số", "người")), indicator("Thu ngân sách", "tỷ đồng"));
	}

	@Test
	void an_override_is_continued_in_its_format() {
		assertRows("1.1 a 0 | 1.2 b 0 | A c 0 | B d 0", labelled("1.1", indicator("a", "%")), indicator("b", "%"),
				labelled("A", indicator("c", "%")), indicator("d", "%"));
	}

	@Test
	void an_override_without_number_is_repeated() {
		assertRows("1 a 0 | + b 1 | + c 1 | 2 d 0",
				with(indicator("a", "%"), labelled("+", indicator("b", "%")), indicator("c", "%")), indicator("d", "%"));
		assertRows(" a 0 |  b 0", labelled("", indicator("a", "%")), indicator("b", "%"));
	}

	@Test
	void what_is_in_a_group_in_a_group_is_listed_too() {
		assertRows("A Kinh tế 0 | I Công nghiệp 1 | 1 Chỉ số 2",
				labelled("A", group("Kinh tế", group("Công nghiệp", indicator("Chỉ số", "%")))));
	}

	@Test
	void an_overridden_row_knows_the_number_it_would_have() {
		NumberedListing row = IndicatorNumbering.rows(List.of(labelled("7", indicator("a", "%")))).getFirst();
		assertEquals("7", row.label());
		assertEquals("1", row.expected());
	}

	@Test
	void a_listing_is_numbered_where_it_is_declared() {
		Indicator part = indicator("Công nghiệp", "%");
		Indicator structure = with(indicator("Cơ cấu", "%"), part);
		IndicatorGroup group = group("Kinh tế", indicator("GRDP", "%"), structure);
		PlanFile file = ModelFactory.eINSTANCE.createPlanFile();
		file.getEntries().addAll(List.of(ModelFactory.eINSTANCE.createLocality(), group("Chung"), group));
		assertEquals("II", IndicatorNumbering.label(group));
		assertEquals("2", structure.getNumber());
		assertEquals("-", part.getNumber());
		assertEquals("1", IndicatorNumbering.label(indicator("Một mình", "%")));
	}

	private static void assertRows(String expected, IndicatorListing... listings) {
		assertEquals(expected, String.join(" | ", IndicatorRows.of(table(List.of(), listings)).stream()
				.map(row -> row.number() + " " + row.listing().getLabel() + " " + row.depth()).toList()));
	}
}
