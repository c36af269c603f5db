package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.rollover.Choices;
import vn.kehoach.rollover.Doubt;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;

/** What moves with the year, and what stays. */
final class MovedYearTest {
	@TempDir
	private Path folder;

	private Project project(String contents) {
		return new Project(folder.resolve("van-son")).with("quyet-dinh-2027.kehoach", """
				// Bình luận giữ nguyên.

				cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"

				quyết định QD năm 2027 {
					cơ quan ban hành UBND
					số "87"
					ký hiệu "QĐ-UBND"
					địa danh "Vân Sơn"
					ngày 2027-01-20
					trích yếu "Về nhiệm vụ năm 2027"

				""" + contents.indent(1).replace("\n ", "\n\t").replaceFirst("^ ", "\t").replaceAll("(?m)^ $", "") + "}\n");
	}

	private List<Move> prose(String text) {
		return project("\"\"\"" + text + "\"\"\"").proposal(2028).moves().stream().filter(move -> move.kind() == MoveKind.PROSE).toList();
	}

	private String moved(String text) {
		String document = project("\"\"\"" + text + "\"\"\"").document(2028);
		return document.substring(document.indexOf("\"\"\"") + 3, document.lastIndexOf("\"\"\"")).strip().replaceAll("\\s+", " ");
	}

	@Test
	void headerBecomesDraftOfNewYear() {
		assertEquals("""
				// Bình luận giữ nguyên.

				cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"

				quyết định QD năm 2028 {
					dự thảo
					cơ quan ban hành UBND
					ký hiệu "QĐ-UBND"
					địa danh "Vân Sơn"
					ngày 2028
					trích yếu "Về nhiệm vụ năm 2028"

					\"""
					Nội dung.
					\"""
				}
				""", project("\"\"\"Nội dung.\"\"\"").document(2028));
	}

	@Test
	void fileWithTheYearInItsNameGetsANewName() {
		assertEquals("quyet-dinh-2028.kehoach", project("\"\"\"Nội dung.\"\"\"").files(2028).document());
	}

	@Test
	void oldNumberOfTheDocumentLeavesTheNameOfTheFile() {
		Project numbered = new Project(folder.resolve("numbered")).with("quyet-dinh-87-2027.kehoach",
				"quyết định QD năm 2027 { số \"87\" \"\"\"Nội dung.\"\"\" }").with("co-quan.kehoach", "cơ quan A \"A\"\n");
		assertEquals(List.of("co-quan.kehoach", "quyet-dinh-2028.kehoach"), List.copyOf(numbered.files(2028).texts().keySet()));
	}

	@Test
	void deadlineBehindACitationMoves() {
		String text = "Thực hiện Kết luận số 12-KL/TW, báo cáo xong trước ngày 15/3/2027, tổng hợp trong quý II năm 2027.";
		assertEquals(text.replace("2027", "2028"), moved(text));
	}

	@Test
	void yearsAndDatesOfThePlanMove() {
		assertEquals("Hoàn thành trước ngày 30 tháng 6 năm 2028, chậm nhất 15/7/2028; quý III năm 2028.",
				moved("Hoàn thành trước ngày 30 tháng 6 năm 2027, chậm nhất 15/7/2027; quý III năm 2027."));
	}

	@Test
	void nextYearsPlanMovesToo() {
		assertEquals("Xây dựng dự toán năm 2029; báo cáo trước ngày 15/01/2029.",
				moved("Xây dựng dự toán năm 2028; báo cáo trước ngày 15/01/2028."));
	}

	@Test
	void leapDayBecomesARealDay() {
		Project leap = new Project(folder.resolve("leap")).with("a.kehoach", """
				quyết định QD năm 2028 {
					\"""Xong trước ngày 29/02/2028.\"""

					nhiệm vụ A "Việc" {
						hạn 2028-02-29
						\"""Nội dung.\"""
					}
				}
				""");
		String text = leap.document(2029);
		assertTrue(text.contains("ngày 28/02/2029") && text.contains("hạn 2029-02-28"), text);
	}

	@Test
	void citationsComparisonsAndSpansStay() {
		String text = "Theo Nghị quyết số 12/NQ-HĐND ngày 10/12/2027 về kế hoạch năm 2027; tăng 8% so với năm 2027; giai đoạn 2027-2030; Luật Đất đai năm 2027.";
		assertEquals(text, moved(text));
		assertEquals(List.of(Doubt.CITATION, Doubt.CITATION, Doubt.COMPARISON, Doubt.SPAN, Doubt.CITATION),
				prose(text).stream().map(Move::doubt).flatMap(Optional::stream).toList());
	}

	@Test
	void targetOfALaterYearAndReportOfAnEarlierOneStay() {
		assertEquals(List.of(Optional.of(Doubt.LATER), Optional.of(Doubt.EARLIER)),
				prose("Đến năm 2028 đạt 30%. Năm 2026, tỉnh đã hoàn thành.").stream().map(Move::doubt).toList());
	}

	@Test
	void numbersThatLookLikeYearsStay() {
		assertEquals("Trồng 2027 ha rừng, chi 2.027 tỷ đồng.", moved("Trồng 2027 ha rừng, chi 2.027 tỷ đồng."));
	}

	@Test
	void whatStaysMovesWhenTheUserConfirmsIt() {
		Project project = project("\"\"\"Năm 2026, tỉnh đã hoàn thành kế hoạch.\"\"\"");
		String all = project.files(2028, choices -> new Choices(
				new HashSet<>(project.proposal(2028).moves().stream().map(Move::key).toList()), choices.bodies(),
				choices.citations(), false)).texts().get("quyet-dinh-2028.kehoach");
		assertTrue(all.contains("Năm 2027, tỉnh"), all);
	}

	@Test
	void deadlinesMoveAndRecurringOnesStay() {
		String text = project("""
				nhiệm vụ BaoCao "Báo cáo" {
					chủ trì UBND
					hạn 2027-06-30
					hạn định kỳ ngày 15 tháng 6 hằng năm
					\"""Nội dung.\"""
				}
				""").document(2028);
		assertTrue(text.contains("hạn 2028-06-30") && text.contains("hạn định kỳ ngày 15 tháng 6 hằng năm"), text);
	}

	@Test
	void rowsOfAnAssignmentTableMove() {
		String text = project("""
				bảng phân công "Phân công năm 2027" {
					tiêu đề {
						dòng "Nội dung", "Thời hạn năm 2027"
					}
					cột nội dung
					cột thời hạn
					nhiệm vụ RaSoat "Rà soát quy định năm 2027" {
						chủ trì UBND
						hạn 2027-06-30
						ô 2 ghi "Quý II năm 2027"
					}
				}
				""").document(2028);
		assertTrue(
				text.contains("\"Phân công năm 2028\"") && text.contains("\"Thời hạn năm 2028\"") && text.contains("hạn 2028-06-30")
						&& text.contains("ô 2 ghi \"Quý II năm 2028\""),
				text);
	}

	@Test
	void threeYearsOnEverythingMovesByThree() {
		String text = project("\"\"\"Kế hoạch năm 2027, báo cáo trước ngày 15/01/2028.\"\"\"").document(2030);
		assertTrue(text.contains("Kế hoạch năm 2030, báo cáo trước ngày 15/01/2031."), text);
	}
}
