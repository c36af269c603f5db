package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.NewYear;
import vn.kehoach.rollover.RolloverProblem;

/** Projects of which no new year can be made. */
final class RefusedYearTest {
	@TempDir
	private Path folder;

	private Project project(String text) {
		return new Project(folder.resolve("p")).with("a.kehoach", text);
	}

	private static List<String> codes(NewYear answer) {
		return assertInstanceOf(NewYear.Refused.class, answer).problems().stream().map(RolloverProblem::code).toList();
	}

	@Test
	void projectWithoutDocument() {
		assertEquals(List.of("NY001"), codes(project("cơ quan A \"A\"\n").newYear(2028)));
	}

	@Test
	void projectWithTwoDocumentsNeedsAChoice() {
		Project two = project("quyết định A năm 2027 { \"\"\"Một.\"\"\" } nghị quyết B năm 2027 { \"\"\"Hai.\"\"\" }");
		assertEquals(List.of("NY002"), codes(two.newYear(2028)));
		assertEquals(List.of("NY003"), codes(NewYear.of(LastYearProject.of(two.load().resources()), "C", 2028)));
		assertInstanceOf(NewYear.Proposed.class, NewYear.of(LastYearProject.of(two.load().resources()), "B", 2028));
	}

	@Test
	void yearThatIsUnknownOrNotLater() {
		assertEquals(List.of("NY004"), codes(project("quyết định A { \"\"\"Một.\"\"\" }").newYear(2028)));
		assertEquals(List.of("NY005"), codes(project("quyết định A năm 2028 { \"\"\"Một.\"\"\" }").newYear(2028)));
	}

	@Test
	void yearIsKnownFromSubjectOrDate() {
		assertInstanceOf(NewYear.Proposed.class,
				project("quyết định A { trích yếu \"Về kế hoạch năm 2027\" \"\"\"Một.\"\"\" }").newYear(2028));
		assertInstanceOf(NewYear.Proposed.class, project("quyết định A { ngày 2027-01-05 \"\"\"Một.\"\"\" }").newYear(2028));
	}

	@Test
	void syntaxErrorsAndBrokenLinksAreNamed() {
		assertEquals(List.of("NY006"), codes(project("quyết định A năm {").newYear(2028)));
		NewYear broken = project("quyết định A năm 2027 {\n\tcơ quan ban hành KhongCo\n\t\"\"\"Một.\"\"\"\n}\n").newYear(2028);
		assertEquals(List.of("NY007"), codes(broken));
		String message = ((NewYear.Refused) broken).problems().getFirst().message(UserLanguage.VIETNAMESE);
		assertTrue(message.contains("a.kehoach, dòng 2: «KhongCo»"), message);
	}
}
