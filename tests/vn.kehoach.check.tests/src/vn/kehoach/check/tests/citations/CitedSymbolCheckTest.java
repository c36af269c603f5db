package vn.kehoach.check.tests.citations;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.citations.CitedSymbolCheck;
import vn.kehoach.check.tests.Checked;

final class CitedSymbolCheckTest {
	private static final Check CHECK = new CitedSymbolCheck();

	@Test
	void findsItInTheRegistryAndInText() {
		Checked.files(CHECK, """
				văn bản A quyết định "12/2026/NQ-CP"
				quyết định QD năm 2027 {
					\"""Theo Quyết định số 5/NQ-HĐND.\"""
				}
				""")
				.assertMarked("12/2026/NQ-CP", "Quyết định số 5/NQ-HĐND")
				.assertCodes("KH405", "KH405")
				.assertNoFix();
	}

	@Test
	void leavesWhatAgrees() {
		Checked.files(CHECK, """
				văn bản A quy định "131-QĐ/TW"
				văn bản B luật "43/2019/QH14"
				văn bản C chương trình hành động "6-CTr/TU"
				quyết định QD năm 2027 {
					\"""Theo Tờ trình số 5/TTr-STC, Thông báo số 7-TB/TW.\"""
				}
				""").assertNone();
	}
}
