package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.NewYear;
import vn.kehoach.rollover.NewYearFiles;
import vn.kehoach.rollover.NewYearProposal;

/** What was carried over is marked until somebody has looked at it. */
final class CarriedOverTest {
	@TempDir
	private Path folder;

	@Test
	void fileKeepsItsLineEnds() {
		Project project = new Project(folder.resolve("windows")).with("a.kehoach",
				"quyết định QD năm 2027 {\r\n\tnhiệm vụ A \"Việc\" {\r\n\t\t\"\"\"Nội dung.\"\"\"\r\n\t}\r\n}\r\n");
		String text = project.files(2028).texts().get("a.kehoach");
		assertTrue(text.contains("\r\n\tcần xem lại \"chuyển từ năm 2027\"\r\n"), text);
		assertFalse(text.replace("\r\n", "").contains("\n"), text);
	}

	@Test
	void layoutThatIsNotCanonicalIsLeftAlone() {
		Project project = new Project(folder.resolve("own"));
		project.with("a.kehoach", "quyết định QD năm 2027 {  nhiệm vụ   A \"Việc\" { hạn 2027-05-01  \"\"\"Nội dung.\"\"\" } }\n");
		NewYearProposal proposal = ((NewYear.Proposed) NewYear.of(LastYearProject.of(project.load().resources()), 2028)).proposal();
		assertEquals("""
				cần xem lại "chuyển từ năm 2027"
				quyết định QD năm 2028 {
					dự thảo  cần xem lại "chuyển từ năm 2027" nhiệm vụ   A "Việc" { hạn 2028-05-01  \"""Nội dung.\""" } }
				""", proposal.apply(proposal.defaults()).texts().get("a.kehoach"));
	}

	@Test
	void tasksProjectsParagraphsRecitalsAndTablesAreMarkedOnce() {
		Project project = new Project(folder.resolve("p")).with("a.kehoach", """
				văn bản NQ1 nghị quyết "1/NQ-CP"

				quyết định QD năm 2027 {
					dự thảo
					căn cứ NQ1
					căn cứ \"""Luật Ngân sách nhà nước\"""

					điều "Nhiệm vụ" {
						\"""Đoạn mở đầu.\"""

						cần xem lại "chưa rõ"
						nhiệm vụ A "Việc" {
							\"""Nội dung.\"""
						}

						khoản \"""Nội dung khoản.\"""

						đưa vào NhomB
					}
				}
				""").with("b.kehoach", """
				nhóm nhiệm vụ NhomB "Nhóm B" {
					// Bình luận
					nhiệm vụ B "Việc khác" {
						\"""Nội dung.\"""
					}
				}
				""");
		NewYearFiles files = project.files(2028);
		assertEquals("""
				văn bản NQ1 nghị quyết "1/NQ-CP"

				cần xem lại "chuyển từ năm 2027"
				quyết định QD năm 2028 {
					dự thảo
					căn cứ cần xem lại "chuyển từ năm 2027"
					\"""
					[[NQ1]]
					\"""
					căn cứ cần xem lại "chuyển từ năm 2027"
					\"""
					Luật Ngân sách nhà nước
					\"""

					điều "Nhiệm vụ" {
						cần xem lại "chuyển từ năm 2027"
						\"""
						Đoạn mở đầu.
						\"""

						cần xem lại "chưa rõ"
						nhiệm vụ A "Việc" {
							\"""
							Nội dung.
							\"""
						}

						cần xem lại "chuyển từ năm 2027"
						khoản \"""Nội dung khoản.\"""

						đưa vào NhomB
					}
				}
				""", files.texts().get("a.kehoach"));
		assertEquals("""
				nhóm nhiệm vụ NhomB "Nhóm B" {
					// Bình luận
					cần xem lại "chuyển từ năm 2027"
					nhiệm vụ B "Việc khác" {
						\"""
						Nội dung.
						\"""
					}
				}
				""", files.texts().get("b.kehoach"));
		assertEquals(6, files.marked());
	}
}
