package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.LeadAndPartnerCheck;
import vn.kehoach.check.tests.Checked;

final class LeadAndPartnerCheckTest {
	private static final Check CHECK = new LeadAndPartnerCheck();

	@Test
	void findsAnAgencyInBothRoles() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ RaSoat {
						chủ trì STP
						phối hợp với STC, STP
					}
				}
				""").assertMarked("STP")
				.assertMessage("«Sở Tư pháp» vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ");
	}

	@Test
	void leavesGroupsThatHoldTheLead() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ RaSoat {
						chủ trì STP
						phối hợp với CacSo
					}
				}
				""").assertNone();
	}

	@Test
	void leavesOtherTasks() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { chủ trì STP }
					nhiệm vụ B { chủ trì STC phối hợp với STP }
				}
				""").assertNone();
	}

	@Test
	void leavesBodiesThatCannotBeResolved() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { chủ trì XYZ phối hợp với XYZ }
				}
				""").assertNone();
	}
}
