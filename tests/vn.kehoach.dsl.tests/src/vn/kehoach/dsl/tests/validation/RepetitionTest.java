package vn.kehoach.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;

class RepetitionTest {

	@Test
	void an_attribute_given_twice_is_told_at_the_second_place() {
		String text = "cơ quan A \"a\" viết tắt \"A\" đến 2027 viết tắt \"B\"";
		List<Issue> issues = Language.issues(text, "KH002");
		assertEquals(1, issues.size());
		assertEquals(text.indexOf("\"B\""), issues.get(0).getOffset());
		assertTrue(issues.get(0).getMessage().contains("“viết tắt”"));
	}

	@Test
	void attributes_of_documents_tasks_projects_and_signatures_are_watched() {
		assertEquals(4, Language.issues("""
				cơ quan A "a"
				quyết định Q {
					địa danh "x"
					địa danh "y"
					nhiệm vụ N { hạn 2027 chủ trì A hạn 2028 }
					đề án D { giao bởi A giao bởi A }
					ký { tên "a" tên "b" }
				}
				""", "KH002").size());
	}

	@Test
	void lists_may_be_continued() {
		assertEquals(0, Language.issues(EveryConstruct.TEXT, "KH002").size());
	}

	@Test
	void an_id_used_twice_in_one_document_is_told_at_both_places() {
		String text = "quyết định Q {\n nhiệm vụ N { }\n nhiệm vụ N { }\n}";
		List<Issue> issues = Language.issues(text, "KH104");
		assertEquals(List.of(text.indexOf("N {"), text.lastIndexOf("N {")), issues.stream().map(Issue::getOffset).toList());
		assertTrue(issues.get(0).getMessage().contains("dòng 3"));
		assertTrue(issues.get(1).getMessage().contains("dòng 2"));
	}

	@Test
	void an_agency_declared_twice_in_one_file_is_told_at_both_places() {
		assertEquals(2, Language.issues("cơ quan A \"a\" nhóm cơ quan A \"b\"", "KH104").size());
	}

	@Test
	void an_id_used_in_two_files_is_told_in_both() {
		Map<String, XtextResource> files = Language.files(Map.of("a.kehoach", "quyết định Q { }", "b.kehoach", "\nquyết định Q { }"));
		for (XtextResource file : files.values()) {
			List<Issue> issues = Language.issues(file).stream().filter(issue -> issue.getCode().equals("KH104")).toList();
			assertEquals(1, issues.size());
			assertTrue(issues.get(0).getMessage()
					.contains(file.getURI().lastSegment().startsWith("a") ? "b.kehoach, dòng 2" : "a.kehoach, dòng 1"));
		}
	}
}
