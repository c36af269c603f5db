package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.LeadMissingCheck;
import vn.kehoach.check.tests.Checked;

final class LeadMissingCheckTest {
	private static final Check CHECK = new LeadMissingCheck();

	@Test
	void findsATaskWithoutRoles() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ RaSoat "Rà soát quy định" {
					}
				}
				""").assertMarked("RaSoat")
				.assertMessage("Chưa giao cho cơ quan nào: «1. Rà soát quy định»");
	}

	@Test
	void findsATaskWithPartnersOnly() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ RaSoat {
						phối hợp với STC
					}
				}
				""").assertMarked("RaSoat");
	}

	@Test
	void findsAProjectWithoutLead() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					đề án DA1 "Đề án một" {
					}
				}
				""").assertMarked("DA1");
	}

	@Test
	void leavesLeadsNamedBodiesAndRequests() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A { chủ trì STP }
					nhiệm vụ B { thực hiện CacSo }
					nhiệm vụ C { đề nghị STC }
					nhiệm vụ D { chủ trì thực hiện STC }
				}
				""").assertNone();
	}

	@Test
	void leavesTasksInsideALedTaskAndHeadingsOverTasks() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					nhiệm vụ A {
						chủ trì STP
						nhiệm vụ A1 "Bước một" {
						}
					}
					nhiệm vụ B "Các việc khác" {
						nhiệm vụ B1 { chủ trì STC }
					}
				}
				""").assertNone();
	}

	@Test
	void leavesProjectsThatNameTheirLeadInWords() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan CacSo "các sở" gồm STP, STC
				quyết định QD {
					đề án DA1 "Đề án một" {
						cơ quan chủ trì \"""Sở Tư pháp.\"""
					}
				}
				""").assertNone();
	}
}
