package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.OddYearCheck;
import vn.kehoach.check.tests.Checked;

final class OddYearCheckTest {
	private static final Check CHECK = new OddYearCheck();

	@Test
	void findsAYearFarAway() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					2207 kế hoạch 1
				}
				""").assertMessage("Năm 2207 nằm ngoài khoảng 1900-2100");
	}

	@Test
	void marksTheYear() {
		MarkedText.assertFound("KH527", """
				chỉ tiêu A "A" {
					⟦2207⟧ kế hoạch 1
				}
				""");
	}

	@Test
	void findsASpanThatEndsBeforeItBegins() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					giai đoạn 2030 đến 2026 mục tiêu 1
				}
				""").assertMessage("Giai đoạn kết thúc năm 2026 không sau năm đầu 2030");
	}

	@Test
	void findsYearsOfColumnsAndReferences() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					2027 kế hoạch 1
				}
				quyết định QD {
					\"""Đạt [[A.20277]].\"""
					biểu chỉ tiêu {
						cột giá trị 207 kế hoạch
						gồm A
					}
				}
				""").assertMarked("20277", "207");
	}

	@Test
	void leavesSensibleYears() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					giai đoạn 2026 đến 2030 mục tiêu 1
					2100 mục tiêu 2
				}
				""").assertNone();
	}
}
