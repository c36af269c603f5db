package vn.kehoach.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.tests.Language;

/** Findings of checks become issues at their exact places. */
class CheckBridgeTest {

	@Test
	void a_doubled_word_in_the_third_line_of_prose_is_marked_there() {
		String text = """
				quyết định Q {
					điều \"""
						Câu thứ nhất ở đây.
						Việc của của tỉnh.
					\"""
				}
				""";
		Issue issue = only(text, "KH601");
		assertEquals(4, issue.getLineNumber());
		assertEquals(" của", text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
		assertEquals(Severity.WARNING, issue.getSeverity());
	}

	@Test
	void a_doubled_word_in_decomposed_prose_is_marked_exactly() {
		String text = Normalizer.normalize("quyết định Q { điều \"\"\"Việc rà soát\n của của tỉnh.\"\"\" }", Normalizer.Form.NFD);
		Issue issue = only(text, "KH601");
		assertEquals(Normalizer.normalize(" của", Normalizer.Form.NFD),
				text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
	}

	@Test
	void a_doubled_word_in_a_title_behind_an_escape_is_marked_exactly() {
		String text = "quyết định Q { điều \"A \\\"b\\\" của của c\" { } }";
		Issue issue = only(text, "KH601");
		assertEquals(" của", text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
	}

	@Test
	void another_spelling_of_an_agency_is_marked_at_the_wording() {
		String text = "cơ quan SCT \"Sở Công Thương\" cách viết khác \"Sở Công thương\" quyết định Q { điều \"\"\"Do [[SCT|Sở Công thương]] lo.\"\"\" }";
		Issue issue = only(text, "KH206");
		assertEquals("Sở Công thương", text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
	}

	@Test
	void a_file_with_syntax_errors_gets_no_other_findings() {
		List<Issue> issues = Language.issues(Language.parse("quyết định Q { điều \"\"\"của của\"\"\" điều"));
		assertEquals(List.of("KH001"), issues.stream().map(Issue::getCode).toList());
	}

	private static Issue only(String text, String code) {
		List<Issue> issues = Language.issues(text, code);
		assertEquals(1, issues.size(), issues::toString);
		return issues.get(0);
	}
}
