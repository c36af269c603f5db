package vn.kehoach.dsl.tests.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;

class SyntaxErrorTest {

	@Test
	void a_decimal_point_is_told_with_the_comma_that_was_meant() {
		String text = "chỉ tiêu GRDP \"GRDP\" { 2027 kế hoạch %s 2028 kế hoạch 9 }";
		Issue issue = only(text.formatted("8.5"), "KH003");
		assertEquals("Số 8.5 viết dấu chấm trước phần thập phân; viết dấu phẩy: 8,5", issue.getMessage());
		assertEquals(text.indexOf("%s"), issue.getOffset());
		assertEquals(3, issue.getLength());
		assertTrue(only(text.formatted("-1,234.56"), "KH003").getMessage().endsWith("-1.234,56"));
		assertTrue(only(text.formatted("1.23.4"), "KH003").getMessage().contains("1.234,5"));
	}

	@Test
	void a_date_with_points_is_told_whole() {
		assertTrue(only("cơ quan A \"Sở\" đến 30.6.2027", "KH001").getMessage().contains("“30.6.2027”"));
	}

	@Test
	void a_mistyped_keyword_is_told_with_the_one_that_was_meant() {
		Issue issue = only("cơ quan A \"a\"\nquyết định Q { nhiệm vụ N { chu tri A } }", "KH001");
		assertTrue(issue.getMessage().contains("“chu tri”"), issue.getMessage());
		assertTrue(issue.getMessage().contains("“chủ trì”"), issue.getMessage());
		assertEquals(2, issue.getLineNumber());
		assertEquals(29, issue.getColumn());
	}

	@Test
	void a_missing_id_is_told() {
		assertTrue(only("cơ quan \"Sở\"", "KH001").getMessage().contains("“\"Sở\"”"));
	}

	@Test
	void a_missing_date_is_told() {
		assertTrue(only("cơ quan A \"Sở\" đến", "KH001").getMessage().contains("2027-06-30"));
		assertTrue(only("cơ quan A \"Sở\" đến thay bởi A", "KH001").getMessage().contains("2027-06-30"));
	}

	@Test
	void a_missing_brace_is_told() {
		assertTrue(only("quyết định Q { phần \"NHIỆM VỤ\" nhóm nhiệm vụ T { } }", "KH001").getMessage().contains("“{”"));
	}

	@Test
	void an_impossible_date_is_told() {
		Issue issue = only("cơ quan A \"Sở\" đến 2027-02-31", "KH003");
		assertTrue(issue.getMessage().contains("2027-02-31"));
		assertEquals(19, issue.getOffset());
	}

	@Test
	void unclosed_prose_at_the_end_is_told_at_its_start() {
		String text = "quyết định Q {\n\t\"\"\"\n\tMột đoạn\n\tkhông đóng\n";
		Issue issue = only(text, "KH003");
		assertEquals(text.indexOf("\"\"\""), issue.getOffset());
		assertEquals(3, issue.getLength());
	}

	@Test
	void unclosed_prose_in_the_middle_is_told_at_its_start() {
		String text = """
				quyết định Q {
					nhiệm vụ A {
						\"""
						Quên đóng.
					}
					nhiệm vụ B {
						\"""
						Đóng rồi.
						\"""
					}
				}
				""";
		Issue issue = only(text, "KH003");
		assertEquals(text.indexOf("\"\"\""), issue.getOffset());
	}

	@Test
	void an_unclosed_reference_is_told_where_it_stands() {
		Issue issue = only("cơ quan A \"a\" quyết định Q { \"\"\"\nTheo [[A nhé.\n\"\"\" \"\"\"b\"\"\" }", "KH001");
		assertEquals(2, issue.getLineNumber());
	}

	@Test
	void an_unclosed_string_is_told_on_its_line() {
		Issue issue = only("cơ quan A \"Sở\ncơ quan B \"b\"", "KH003");
		assertEquals(1, issue.getLineNumber());
	}

	@Test
	void a_file_cut_anywhere_gives_one_or_two_messages_and_no_others() {
		for (int end = 1; end < EveryConstruct.TEXT.length(); end += 7) {
			String cut = EveryConstruct.TEXT.substring(0, end);
			if (Language.parse(cut).getParseResult().hasSyntaxErrors()) {
				List<Issue> issues = Language.issues(Language.parse(cut));
				assertTrue(issues.size() == 1 || issues.size() == 2, cut.substring(Math.max(0, end - 40)) + issues);
				issues.forEach(issue -> assertTrue(issue.getCode().startsWith("KH00"), issue::toString));
			}
		}
	}

	@Test
	void messages_name_no_token_of_the_parser() {
		for (int end = 1; end < EveryConstruct.TEXT.length(); end += 11) {
			for (Issue issue : Language.issues(Language.parse(EveryConstruct.TEXT.substring(0, end) + " } # đây"))) {
				if (issue.getCode().startsWith("KH00"))
					assertFalse(issue.getMessage().matches(".*(RULE_|EOF|mismatched|viable|extraneous|input).*"), issue.getMessage());
			}
		}
	}

	private static Issue only(String text, String code) {
		List<Issue> issues = Language.issues(Language.parse(text));
		assertEquals(1, issues.size(), issues::toString);
		assertEquals(code, issues.get(0).getCode());
		return issues.get(0);
	}
}
