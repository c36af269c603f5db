package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.EmptyGroupCheck;
import vn.kehoach.check.tests.Checked;

final class EmptyGroupCheckTest {
	private static final Check CHECK = new EmptyGroupCheck();

	@Test
	void findsAGroupWithTasksAndNoMembers() {
		Checked.files(CHECK, """
				nhóm cơ quan CacSo "các sở"
				quyết định QD {
					nhiệm vụ A { thực hiện CacSo }
				}
				""").assertMarked("CacSo")
				.assertMessage("Nhóm «các sở» chưa ghi gồm những cơ quan nào");
	}

	@Test
	void leavesGroupsWithMembers() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { thực hiện CacSo }
				}
				""").assertNone();
	}

	@Test
	void leavesGroupsWithoutTasks() {
		Checked.files(CHECK, """
				nhóm cơ quan CacSo "các sở"
				""").assertNone();
	}
}
