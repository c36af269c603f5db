package vn.kehoach.importer.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.importer.body.NamedBody;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.PartnerForm;

class TaskHeadingReaderTest {
	private final TaskHeadingReader reader = new TaskHeadingReader();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành | LEAD | WITH | 1 | 1
			Sở Y tế chủ trì, phối hợp Công an tỉnh | LEAD | PLAIN | 1 | 1
			Sở Y tế chủ trì thực hiện | LEAD_IMPLEMENT | WITH | 1 | 0
			Ban Dân tộc phối hợp với các ngành | NAMED | WITH | 1 | 1
			Công an tỉnh, Tòa án nhân dân tỉnh | NAMED | WITH | 2 | 0
			Các sở, ban, ngành | NAMED | WITH | 1 | 0
			Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | REQUEST | WITH | 1 | 0
			Sở Nội vụ phối hợp cùng Sở Tài chính và Sở Y tế | NAMED | ALONGSIDE | 1 | 2
			Sở Nội vụ chủ trì và phối hợp với Sở Y tế | LEAD | AND_WITH | 1 | 1""")
	void everyFormOfHeadingIsTakenApart(String heading, LeadForm lead, PartnerForm partner, int leads, int partners) {
		TaskHeadingReading reading = reader.read(heading).orElseThrow();
		assertEquals(lead, reading.leadForm());
		assertEquals(leads, reading.leads().size());
		assertEquals(partners, reading.partners().size());
		if (partners > 0)
			assertEquals(partner, reading.partnerForm());
		assertEquals(heading, reading.heading());
	}

	@Test
	void aHeadingRunsOnBehindAColon() {
		TaskHeadingReading reading = reader.read("Công an tỉnh, Viện Kiểm sát: Mở đợt cao điểm.").orElseThrow();
		assertEquals(":", reading.end());
		assertEquals("Mở đợt cao điểm.", reading.rest());
	}

	@Test
	void additionalWordsAreKeptWithTheHeading() {
		TaskHeadingReading reading = reader.read("Sở Y tế chủ trì, phối hợp với UBND các xã chỉ đạo các trạm y tế").orElseThrow();
		assertTrue(reading.extended());
		assertEquals(List.of("UBND các xã"), reading.partners().stream().map(NamedBody::printed).toList());
	}

	@Test
	void aSentenceThatGivesADutyIsTakenApart() {
		TaskHeadingReading reading = reader.readSentence("Sở Tài chính chủ trì, phối hợp với Sở Xây dựng tham mưu bố trí vốn.")
				.orElseThrow();
		assertEquals("Sở Tài chính chủ trì, phối hợp với Sở Xây dựng", reading.heading());
		assertEquals("tham mưu bố trí vốn.", reading.rest());
		assertTrue(reader.readSentence("Công an tỉnh đã bàn giao 310 căn nhà.").isEmpty());
	}

	@Test
	void ordinaryTitlesAreNoHeadings() {
		for (String title : List.of("Bảo hiểm xã hội", "Phát triển nông nghiệp", "Ban hành văn bản", "Thanh tra, kiểm tra"))
			assertTrue(reader.read(title).isEmpty(), title);
	}
}
