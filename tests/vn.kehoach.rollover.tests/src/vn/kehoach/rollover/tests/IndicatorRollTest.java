package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.rollover.NewYearFiles;

/** Indicators rolled forward. */
final class IndicatorRollTest {
	@TempDir
	private Path folder;

	private Project project;

	@BeforeEach
	void writeProject() {
		project = new Project(folder.resolve("p")).with("chi-tieu.kehoach", """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					2025 thực hiện 7,9
					2026 kế hoạch 8,2
					2026 ước 8,4
					2027 kế hoạch 8,6
					giai đoạn 2026 đến 2030 mục tiêu 10
				}

				chỉ tiêu DanSo "Dân số" {
					2025 thực hiện 842,6
				}
				""").with("qd.kehoach", """
				quyết định QD năm 2027 {
					\"""Tăng [[GRDP.2027]], năm trước [[GRDP.2026.ước]], mục tiêu [[GRDP.2027|8,6%]].\"""

					phụ lục "CHỈ TIÊU NĂM 2027" {
						biểu chỉ tiêu "Chỉ tiêu năm 2027" {
							cột tên chỉ tiêu
							cột giá trị 2025 thực hiện "TH 2025"
							cột giá trị 2026 ước "ƯTH 2026"
							cột giá trị 2027 kế hoạch "KH 2027"
							cột giá trị giai đoạn 2026 đến 2030 mục tiêu "2026-2030"
							cột so sánh tỷ lệ 2027 kế hoạch với 2026 ước lẻ 1 "2027/2026"
							gồm GRDP
							ô GRDP cột 4 ghi "8,6 trở lên"
						}
					}
				}
				""");
	}

	@Test
	void valuesOfTheNewYearAreAddedAsMissing() {
		assertEquals("""
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					2025 thực hiện 7,9
					2026 kế hoạch 8,2
					2026 ước 8,4
					2026 thực hiện chưa có
					2027 kế hoạch 8,6
					2027 ước chưa có
					2028 kế hoạch chưa có
					giai đoạn 2026 đến 2030 mục tiêu 10
				}

				chỉ tiêu DanSo "Dân số" {
					2025 thực hiện 842,6
				}
				""", project.files(2028).texts().get("chi-tieu.kehoach"));
	}

	@Test
	void valuesToFillInAreListed() {
		assertEquals(List.of("GRDP 2026 thực hiện", "GRDP 2027 ước", "GRDP 2028 kế hoạch"), project.proposal(2028).toFill().stream()
				.map(value -> value.indicator() + " " + value.year() + " " + value.kind().getLiteral()).toList());
	}

	@Test
	void columnsMoveAndSpansStay() {
		String text = project.document(2028);
		assertTrue(text.contains("""
							cột giá trị 2026 thực hiện "TH 2026"
							cột giá trị 2027 ước "ƯTH 2027"
							cột giá trị 2028 kế hoạch "KH 2028"
							cột giá trị giai đoạn 2026 đến 2030 mục tiêu "2026-2030"
							cột so sánh tỷ lệ 2028 kế hoạch với 2027 ước lẻ 1 "2028/2027"
							gồm GRDP
				""".stripTrailing().indent(0).strip()), text);
		assertTrue(text.contains("\"Chỉ tiêu năm 2028\"") && !text.contains("8,6 trở lên"), text);
	}

	@Test
	void nothingIsProposedTwice() {
		List<String> places = project.proposal(2028).moves().stream().map(move -> move.place().file() + move.place().offset()).toList();
		assertEquals(places.stream().distinct().toList(), places);
	}

	@Test
	void quotationsOfThePlanMoveAndLoseTheirOwnWords() {
		String text = project.document(2028);
		assertTrue(text.contains("Tăng [[GRDP.2028]], năm trước [[GRDP.2026.ước]], mục tiêu [[GRDP.2028]]."), text);
	}

	@Test
	void sameFilesGiveTheSameTexts() {
		NewYearFiles once = project.files(2028);
		assertEquals(once.texts(), project.files(2028).texts());
	}
}
