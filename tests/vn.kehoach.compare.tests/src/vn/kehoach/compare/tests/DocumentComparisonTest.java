package vn.kehoach.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compare.Difference;
import vn.kehoach.compare.ElementKind;

/** Two versions compared element by element. */
final class DocumentComparisonTest {
	private static final String BODIES = """
			cơ quan STC "Sở Tài chính"
			cơ quan SXD "Sở Xây dựng"
			cơ quan SYT "Sở Y tế"
			""";

	@TempDir
	private Path folder;

	private List<String> compare(String older, String newer) {
		return Versions.lines(new Versions(folder).compare(older, newer));
	}

	private List<String> compareBodies(String older, String newer) {
		return compare(BODIES + "quyết định QD năm 2027 {\n" + older + "}\n", BODIES + "quyết định QD năm 2027 {\n" + newer + "}\n");
	}

	private static String task(String id, String roles, String text) {
		return "nhiệm vụ " + id + " {\n" + roles + "\n\"\"\"" + text + "\"\"\"\n}\n";
	}

	@Test
	void equalVersionsHaveNoDifferences() {
		String text = task("A", "chủ trì STC", "Rà soát quy định về thu phí.");
		Difference difference = new Versions(folder).compare("quyết định QD { " + text + "}", "quyết định QD { " + text + "}");
		assertTrue(difference.changes().isEmpty() && difference.children().isEmpty(), () -> Versions.lines(difference).toString());
	}

	@Test
	void headerIsCompared() {
		assertEquals(List.of("DOCUMENT CHANGED QUYẾT ĐỊNH Về kế hoạch năm 2028", "  NUMBER: 87/QĐ-UBND -> /QĐ-UBND",
				"  DATE: 20/01/2027 -> 2028", "  YEAR: 2027 -> 2028", "  TITLE: Về kế hoạch năm [-2027-]{+2028+}"), compare("""
						quyết định QD năm 2027 {
							số "87" ký hiệu "QĐ-UBND" ngày 2027-01-20 trích yếu "Về kế hoạch năm 2027"
						}
						""", """
						quyết định QD năm 2028 {
							ký hiệu "QĐ-UBND" ngày 2028 trích yếu "Về kế hoạch năm 2028"
						}
						"""));
	}

	@Test
	void rolesDeadlineAndWordingOfATask() {
		assertEquals(List.of("TASK CHANGED 1. Sở Xây dựng chủ trì, phối hợp với Sở Y tế",
				"  TEXT: Rà soát {+toàn bộ +}quy định [-về thu phí-]{+đã ban hành+}.", "  LEADS: Sở Tài chính -> Sở Xây dựng",
				"  PARTNERS: -> Sở Y tế", "  DEADLINE: 30/06/2027 -> 30/09/2027"),
				compareBodies(task("A", "chủ trì STC\nhạn 2027-06-30", "Rà soát quy định về thu phí."),
						task("A", "chủ trì SXD\nphối hợp với SYT\nhạn 2027-09-30", "Rà soát toàn bộ quy định đã ban hành.")));
	}

	@Test
	void addedTaskRenumbersThoseBehindIt() {
		String one = task("A", "chủ trì STC", "Rà soát quy định.");
		String two = task("B", "chủ trì SXD", "Sửa chữa cầu đường.");
		assertEquals(List.of("TASK ADDED 1. Sở Y tế chủ trì", "TASK RENUMBERED 2. Sở Tài chính chủ trì",
				"TASK RENUMBERED 3. Sở Xây dựng chủ trì"), compareBodies(one + two, task("C", "chủ trì SYT", "Tiêm phòng.") + one + two));
	}

	@Test
	void removedTaskIsShownWhereItWas() {
		String one = task("A", "chủ trì STC", "Rà soát quy định.");
		String two = task("B", "chủ trì SXD", "Sửa chữa cầu đường.");
		String three = task("C", "chủ trì SYT", "Tiêm phòng.");
		assertEquals(List.of("TASK REMOVED 2. Sở Xây dựng chủ trì", "TASK RENUMBERED 2. Sở Y tế chủ trì"),
				compareBodies(one + two + three, one + three));
	}

	@Test
	void nothingIsLostWhenTheRestChangesItsOrder() {
		String one = task("A", "chủ trì STC", "Rà soát quy định.");
		String two = task("B", "chủ trì SXD", "Sửa chữa cầu đường.");
		String three = task("C", "chủ trì SYT", "Tiêm phòng.");
		List<String> lines = compareBodies(one + two + three, three + one);
		assertEquals(1, lines.stream().filter(line -> line.startsWith("TASK REMOVED 2.")).count(), lines::toString);
		assertEquals(1, lines.stream().filter(line -> line.contains("MOVED+RENUMBERED")).count(), lines::toString);
	}

	@Test
	void taskThatMovesToAnotherThemeIsTheSame() {
		String task = task("X", "chủ trì STC", "Rà soát quy định.");
		assertEquals(List.of("TASK MOVED+RENUMBERED 2.1. Sở Tài chính chủ trì"),
				compareBodies("nhóm nhiệm vụ A \"Thể chế\" {" + task + "}\nnhóm nhiệm vụ B \"Ngân sách\" {}\n",
						"nhóm nhiệm vụ A \"Thể chế\" {}\nnhóm nhiệm vụ B \"Ngân sách\" {" + task + "}\n"));
	}

	@Test
	void elementsWithOtherIdsAreMatchedByTheirWords() {
		assertEquals(List.of("TASK CHANGED 1. Sở Tài chính chủ trì",
				"  TEXT: Rà soát quy định về thu phí, lệ phí trước tháng [-sáu-]{+chín+}."),
				compareBodies(task("NhiemVu1", "chủ trì STC", "Rà soát quy định về thu phí, lệ phí trước tháng sáu."),
						task("RaSoat", "chủ trì STC", "Rà soát quy định về thu phí, lệ phí trước tháng chín.")));
	}

	@Test
	void unlikeElementsAreNotTheSame() {
		assertEquals(List.of("TASK REMOVED 1. Sở Tài chính chủ trì", "TASK ADDED 1. Sở Y tế chủ trì"),
				compareBodies(task("A", "chủ trì STC", "Rà soát quy định về thu phí."),
						task("B", "chủ trì SYT", "Tiêm phòng cho trẻ em.")));
	}

	@Test
	void recitalsAndRecipients() {
		assertEquals(List.of("RECITAL CHANGED Căn cứ Luật Ngân sách nhà nước năm 2025",
				"  TEXT: Căn cứ Luật Ngân sách nhà nước năm [-2015-]{+2025+}",
				"RECIPIENT ADDED Sở Tài chính"), compare("""
						quyết định QD {
							căn cứ \"""Luật Ngân sách nhà nước năm 2015\"""
							nơi nhận "Lưu: VT"
						}
						""", """
						quyết định QD {
							căn cứ \"""Luật Ngân sách nhà nước năm 2025\"""
							nơi nhận "Sở Tài chính", "Lưu: VT"
						}
						"""));
	}

	@Test
	void bodiesAndIndicatorsWithTheirValues() {
		assertEquals(List.of("AGENCY CHANGED Sở Kế hoạch và Đầu tư", "  VALIDITY: -> … - 28/02/2025", "  SUCCESSORS: -> Sở Tài chính",
				"INDICATOR CHANGED Tốc độ tăng GRDP", "  VALUE: 2026 ước 8,2 -> 8,4", "  VALUE: 2027 kế hoạch -> 8,6"), compare("""
						quyết định QD {}
						cơ quan SKHDT "Sở Kế hoạch và Đầu tư"
						cơ quan STC "Sở Tài chính"
						chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2026 ước 8,2 }
						""", """
						quyết định QD {}
						cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
						cơ quan STC "Sở Tài chính"
						chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2026 ước 8,4 2027 kế hoạch 8,6 }
						"""));
	}

	@Test
	void bothSidesSayWhereTheElementIs() {
		Difference difference = new Versions(folder).compare("quyết định QD {" + task("A", "", "Một việc.") + "}",
				"quyết định QD {" + task("A", "", "Hai việc.") + "}");
		Difference task = difference.children().getFirst();
		assertEquals(ElementKind.TASK, task.kind());
		assertEquals("QD/A", task.newer().orElseThrow().path());
		assertTrue(task.older().orElseThrow().uri().contains("/cu/a.kehoach#"), task.older().orElseThrow().uri());
	}
}
