package vn.kehoach.dsl.tests.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.tests.Language;

class DidYouMeanTest {
	private static final String REGISTRY = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			cơ quan UBND "Ủy ban nhân dân"
			văn bản NQ68 nghị quyết "68-NQ/TW"
			""";

	@Test
	void an_unknown_agency_is_told_with_the_nearest_ones() {
		Issue issue = only("quyết định Q { nhiệm vụ N { chủ trì STX } }", "KH101");
		assertTrue(issue.getMessage().contains("“STX”"), issue.getMessage());
		assertTrue(issue.getMessage().contains("“STC” (Sở Tài chính), “STP” (Sở Tư pháp)"), issue.getMessage());
		assertEquals(List.of("STC", "STP"), List.of(issue.getData()));
	}

	@Test
	void the_place_is_the_reference() {
		String text = REGISTRY + "quyết định Q { cơ quan ban hành UBDN }";
		Issue issue = only("quyết định Q { cơ quan ban hành UBDN }", "KH101");
		assertEquals(text.indexOf("UBDN"), issue.getOffset());
		assertEquals(4, issue.getLength());
		assertEquals(5, issue.getLineNumber());
		assertEquals(33, issue.getColumn());
		assertTrue(issue.getMessage().contains("“UBND”"));
	}

	@Test
	void a_name_without_tone_marks_is_near_its_agency() {
		assertTrue(only("quyết định Q { nhiệm vụ N { chủ trì SoTaiChinh } }", "KH101").getMessage().contains("“STC” (Sở Tài chính)"));
		assertTrue(only("quyết định Q { nhiệm vụ N { chủ trì sởTàiChinh } }", "KH101").getMessage().contains("“STC”"));
	}

	@Test
	void an_unknown_document_is_one_in_a_basis_and_where_a_document_is_near() {
		assertTrue(only("quyết định Q { căn cứ NQ86 }", "KH102").getMessage().contains("“NQ68” (68-NQ/TW)"));
		assertEquals("KH102", only("quyết định Q { căn cứ LuatNganSach }", "KH102").getCode());
		assertEquals("KH102", only("quyết định Q { \"\"\"Theo [[NQ67]].\"\"\" }", "KH102").getCode());
	}

	@Test
	void an_unknown_indicator_is_one_where_a_value_is_quoted_and_where_an_indicator_is_near() {
		String indicator = "chỉ tiêu GRDP \"Tăng trưởng\" { 2027 kế hoạch 8,5 } ";
		Issue quoted = only(indicator + "quyết định Q { \"\"\"Tăng [[GRPD.2027]].\"\"\" }", "KH109");
		assertTrue(quoted.getMessage().contains("“GRDP” (Tăng trưởng)"), quoted.getMessage());
		assertEquals("KH109", only("quyết định Q { \"\"\"Tăng [[khongCoGiGan.2027]].\"\"\" }", "KH109").getCode());
		assertEquals("KH109", only(indicator + "quyết định Q { biểu chỉ tiêu { gồm KinhTe } }", "KH109").getCode());
	}

	@Test
	void an_unknown_theme_task_or_footnote_is_told_with_what_is_near() {
		assertTrue(only("nhóm nhiệm vụ TheChe \"x\" {} quyết định Q { đưa vào TheCe }", "KH103").getMessage().contains("“TheChe”"));
		assertTrue(only("quyết định Q { nhiệm vụ RaSoat { \"\"\"[[RaSot]]\"\"\" } }", "KH103").getMessage().contains("“RaSoat”"));
		assertEquals("KH103", only("quyết định Q { \"\"\"[[khongCoGiGan]]\"\"\" }", "KH103").getCode());
	}

	@Test
	void an_id_with_a_caret_is_told_without_it() {
		assertTrue(only("quyết định Q { \"\"\"[[^năm]]\"\"\" }", "KH103").getMessage().contains("“năm”"));
	}

	@Test
	void thousands_of_unknown_references_are_told_one_by_one() {
		String text = "quyết định Q { \"\"\"" + "[[KhongCo]] ".repeat(3_000) + "\"\"\" }";
		assertEquals(3_000, Language.issues(text, "KH103").size());
	}

	private static Issue only(String text, String code) {
		List<Issue> issues = Language.issues(REGISTRY + text, code);
		assertEquals(1, issues.size(), issues::toString);
		return issues.get(0);
	}
}
