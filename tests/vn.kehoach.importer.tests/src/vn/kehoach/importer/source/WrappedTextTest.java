package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.importer.source.Reading.lines;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappedTextTest {
	private static final String BROKEN = """
			Căn cứ Luật Tổ chức chính quyền địa phương của tỉnh Vân Sơn và các văn bản
			hướng dẫn thi hành;

			QUYẾT ĐỊNH:

			1. Nâng cao chất lượng phục vụ người dân tại bộ phận một cửa, giảm thời
			gian chờ đợi, mở rộng dịch vụ trực tuyến

			1.1. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành, Ủy ban nhân dân
			các xã, phường

			Rà soát quy trình tiếp nhận hồ sơ trong quý một, báo cáo kết quả với Ủy
			ban nhân dân tỉnh. Tập trung xử lý dứt điểm các hồ sơ quá hạn còn tồn của
			năm trước theo hướng rõ người, rõ việc, rõ thời gian; phát triển kinh tế
			- xã hội gắn với bảo vệ môi trường sống của nhân dân trên địa bàn tỉnh và
			các vùng lân cận giai đoạn 2026
			- 2030.

			- Đợt một: hoàn thành trước ngày 31 tháng 3 năm 2027, bao gồm toàn bộ các
			xã vùng cao và vùng biên giới của tỉnh.

			- Đợt hai: các xã còn lại.
			""";

	@TempDir
	Path folder;

	@Test
	void brokenLinesBecomeParagraphs() {
		assertEquals(List.of(
				"Căn cứ Luật Tổ chức chính quyền địa phương của tỉnh Vân Sơn và các văn bản hướng dẫn thi hành;",
				"QUYẾT ĐỊNH:",
				"1. Nâng cao chất lượng phục vụ người dân tại bộ phận một cửa, giảm thời gian chờ đợi, mở rộng dịch vụ trực tuyến",
				"1.1. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành, Ủy ban nhân dân các xã, phường",
				"Rà soát quy trình tiếp nhận hồ sơ trong quý một, báo cáo kết quả với Ủy ban nhân dân tỉnh. Tập trung xử lý dứt điểm "
						+ "các hồ sơ quá hạn còn tồn của năm trước theo hướng rõ người, rõ việc, rõ thời gian; phát triển kinh tế - xã hội "
						+ "gắn với bảo vệ môi trường sống của nhân dân trên địa bàn tỉnh và các vùng lân cận giai đoạn 2026 - 2030.",
				"- Đợt một: hoàn thành trước ngày 31 tháng 3 năm 2027, bao gồm toàn bộ các xã vùng cao và vùng biên giới của tỉnh.",
				"- Đợt hai: các xã còn lại."), read(BROKEN));
	}

	@Test
	void aBlankLineInsideABrokenSentenceDoesNotPartIt() {
		List<String> paragraphs = read(BROKEN.replace("giảm thời\ngian", "giảm thời\n\ngian"));
		assertTrue(paragraphs.contains(
				"1. Nâng cao chất lượng phục vụ người dân tại bộ phận một cửa, giảm thời gian chờ đợi, mở rộng dịch vụ trực tuyến"));
	}

	@Test
	void pageNumbersBetweenLinesAreDroppedAndTheParagraphGoesOn() {
		String page = BROKEN.replace("hồ sơ quá hạn còn tồn của\nnăm trước", "hồ sơ quá hạn còn tồn của\n\n\n 2 \n\nnăm trước");
		SourceDocument document = new Reading().text(folder, "a.txt", BROKEN + '\n' + page);
		assertTrue(lines(document).stream().anyMatch(line -> line.contains("quá hạn còn tồn của năm trước")));
		assertTrue(document.remarks().stream().anyMatch(remark -> remark.code() == RemarkCode.PAGE_NUMBERS_DROPPED));
	}

	@Test
	void numbersOfATableColumnAreNoPageNumbers() {
		List<String> paragraphs = read("STT\n\n1\n\nSở Tài chính\n\n2\n\nSở Xây dựng\n\n3\n\nSở Y tế\n");
		assertEquals(List.of("STT", "1", "Sở Tài chính", "2", "Sở Xây dựng", "3", "Sở Y tế"), paragraphs);
	}

	@Test
	void runningHeadersAreDroppedByTheirRepetition() {
		String pages = "Báo Vân Sơn số 5, trang 1\n" + BROKEN + "\fBáo Vân Sơn số 5, trang 2\n" + BROKEN + "\fBáo Vân Sơn số 5, trang 3\n"
				+ BROKEN;
		SourceDocument document = new Reading().text(folder, "a.txt", pages);
		assertTrue(lines(document).stream().noneMatch(line -> line.contains("Báo Vân Sơn")));
		assertEquals(2, document.blocks().stream().filter(SourcePageBreak.class::isInstance).count());
	}

	@Test
	void linesThatAreWholeParagraphsStayApart() {
		assertEquals(List.of("Sở Tài chính tham mưu cân đối ngân sách.", "Sở Xây dựng rà soát quy hoạch đô thị",
				"Ngành y tế chuẩn bị thuốc và vật tư cho mùa mưa bão trên toàn tỉnh."),
				read("""
						Sở Tài chính tham mưu cân đối ngân sách.
						Sở Xây dựng rà soát quy hoạch đô thị
						Ngành y tế chuẩn bị thuốc và vật tư
						cho mùa mưa bão trên toàn tỉnh.
						"""));
	}

	private List<String> read(String text) {
		return lines(new Reading().text(folder, "a.txt", text));
	}
}
