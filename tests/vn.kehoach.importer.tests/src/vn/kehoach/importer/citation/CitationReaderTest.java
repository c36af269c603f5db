package vn.kehoach.importer.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.model.CitedKind;

class CitationReaderTest {
	private final CitationReader reader = new CitationReader();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Nghị quyết số 12-NQ/TU ngày 04 tháng 5 năm 2026 của Ban Thường vụ Tỉnh ủy về chợ phiên | RESOLUTION | 12-NQ/TU | 2026-05-04 | Ban Thường vụ Tỉnh ủy | chợ phiên
			Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ quy định cắt giảm thủ tục | RESOLUTION | 66.7/2025/NQ-CP | 2025-11-15 | Chính phủ | cắt giảm thủ tục
			Kết luận 24-KL/TW | CONCLUSION | 24-KL/TW | - | - | -
			Nghị quyết số 144/2025/QH15 của Quốc hội | RESOLUTION | 144/2025/QH15 | - | Quốc hội | -
			Tờ trình số 57/TTr-STC ngày 22 tháng 01 năm 2026 | SUBMISSION | 57/TTr-STC | 2026-01-22 | - | -
			Báo cáo thẩm tra số 95/BC-KTNS | REPORT | 95/BC-KTNS | - | - | -""")
	void aRecitalIsTakenApart(String text, CitedKind kind, String number, String date, String issuer, String title) {
		Citation citation = reader.next(text, 0, true);
		assertEquals(kind, citation.kind().cited());
		assertEquals(number, citation.number());
		assertEquals(date, citation.date() == null ? null : citation.date().toString());
		assertEquals(issuer, citation.issuer());
		assertEquals(title, citation.title());
	}

	@Test
	void aLawIsKnownByItsName() {
		Citation closed = reader.next("Luật Sửa đổi, bổ sung một số điều của Luật Đường bộ ngày 22/11/2019", 0, true);
		assertEquals("Sửa đổi, bổ sung một số điều của Luật Đường bộ", closed.title());
		assertEquals("2019-11-22", closed.date().toString());
		Citation open = reader.next("thực hiện Luật Phòng, chống thiên tai và các văn bản hướng dẫn", 0, false);
		assertEquals("Phòng, chống thiên tai", open.title());
		assertTrue(reader.next("theo Luật Canh tác nương, rẫy", 0, false) == null
				|| reader.next("theo Luật Canh tác nương, rẫy", 0, false).uncertain());
	}

	@Test
	void aTitleInRunningTextIsTakenOnlyWhereItsEndIsCertain() {
		assertNull(reader.next("theo Chỉ thị số 05/CT-UBND về tiết kiệm điện, nước tại trụ sở và nhà máy.", 0, false).title());
		assertEquals("hội nhập quốc tế", reader.next("theo Chỉ thị số 05/CT-UBND về hội nhập quốc tế. Tiếp tục", 0, false).title());
	}

	@Test
	void aDateAloneIsNoCitation() {
		assertNull(reader.next("Kế hoạch năm 2026 đạt 8,4% vào ngày 30/6/2026", 0, false));
	}
}
