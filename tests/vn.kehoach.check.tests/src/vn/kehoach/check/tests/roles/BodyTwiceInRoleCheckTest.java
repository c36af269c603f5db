package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.BodyTwiceInRoleCheck;
import vn.kehoach.check.tests.Checked;

final class BodyTwiceInRoleCheckTest {
	private static final Check CHECK = new BodyTwiceInRoleCheck();

	@Test
	void findsABodyTwiceAmongTheLeads() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { chủ trì STP, STC, STP }
				}
				""").assertMarked("STP")
				.assertMessage("«Sở Tư pháp» được kể hai lần trong cùng một vai");
	}

	@Test
	void findsABodyTwiceAmongThePartners() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { chủ trì STP phối hợp với STC và STC }
				}
				""").assertMarked("STC");
	}

	@Test
	void leavesListsOfDifferentBodies() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { chủ trì STP, STC }
				}
				""").assertNone();
	}
}
