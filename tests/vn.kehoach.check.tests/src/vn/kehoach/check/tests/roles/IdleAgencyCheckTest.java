package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.IdleAgencyCheck;
import vn.kehoach.check.tests.Checked;

final class IdleAgencyCheckTest {
	private static final Check CHECK = new IdleAgencyCheck();

	@Test
	void findsASubordinateAgencyWithoutTask() {
		Checked.files(CHECK, """
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				cơ quan STP "Sở Tư pháp" thuộc UBND
				nhóm cơ quan CacSo "các sở" gồm STP
				quyết định QD {
					cơ quan ban hành UBND
				}
				""").assertMarked("STP")
				.assertMessage("«Sở Tư pháp» không được giao nhiệm vụ nào");
	}

	@Test
	void leavesAgenciesWithATask() {
		Checked.files(CHECK, """
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				cơ quan STP "Sở Tư pháp" thuộc UBND
				nhóm cơ quan CacSo "các sở" gồm STP
				quyết định QD {
					cơ quan ban hành UBND
					nhiệm vụ A { chủ trì STP }
				}
				""").assertNone();
	}

	@Test
	void leavesMembersOfAGroupWithATask() {
		Checked.files(CHECK, """
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				cơ quan STP "Sở Tư pháp" thuộc UBND
				nhóm cơ quan CacSo "các sở" gồm STP
				quyết định QD {
					cơ quan ban hành UBND
					nhiệm vụ A { thực hiện CacSo }
				}
				""").assertNone();
	}

	@Test
	void leavesBodiesThatTheIssuerDoesNotCommand() {
		Checked.files(CHECK, """
				cơ quan ChinhPhu "Chính phủ"
				cơ quan BTC "Bộ Tài chính" thuộc ChinhPhu
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				quyết định QD {
					cơ quan ban hành UBND
				}
				""").assertNone();
	}

	@Test
	void leavesAgenciesThatHaveEnded() {
		Checked.files(CHECK, """
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" thuộc UBND đến 2025-02-28
				quyết định QD {
					cơ quan ban hành UBND
				}
				""").assertNone();
	}
}
