package vn.kehoach.check.tests.links;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.links.ThemeNotTakenInCheck;
import vn.kehoach.check.tests.Checked;

final class ThemeNotTakenInCheckTest {
	private static final Check CHECK = new ThemeNotTakenInCheck();

	@Test
	void findsAThemeThatNoDocumentTakesIn() {
		Checked.files(CHECK, """
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
				}
				""", """
				quyết định QD {
				}
				""").assertMarked("TheChe")
				.assertMessage("Nhóm nhiệm vụ «Hoàn thiện thể chế» chưa được văn bản nào đưa vào");
	}

	@Test
	void leavesAThemeThatIsTakenIn() {
		Checked.files(CHECK, """
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
				}
				""", """
				quyết định QD {
					đưa vào TheChe
				}
				""").assertNone();
	}

	@Test
	void leavesThemesInsideDocumentsAndThemesWithoutAnyDocument() {
		Checked.files(CHECK, """
				quyết định QD {
					nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesAThemeThatIsCheckedAlone() {
		Checked.files(CHECK, """
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
				}
				""").assertNone();
	}
}
