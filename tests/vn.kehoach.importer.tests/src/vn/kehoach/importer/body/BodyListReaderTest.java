package vn.kehoach.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyListReaderTest {
	private final BodyListReader reader = new BodyListReader();

	@ParameterizedTest
	@ValueSource(strings = { "Sở Văn hóa, Thể thao và Du lịch", "Sở Lao động - Thương binh và Xã hội", "Sở Lao động, Thương binh và Xã hội",
			"các sở, ban, ngành, đơn vị, địa phương", "Các Sở, ban, ngành", "các cơ quan, đơn vị, xã, phường liên quan",
			"UBND các huyện, thành phố", "Ủy ban nhân dân các xã, phường, đặc khu", "Thủ trưởng các sở, ban, ngành",
			"Ngân hàng Nhà nước chi nhánh khu vực 3", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
			"Ban Quản lý các khu công nghiệp tỉnh", "Sở NN&PTNT", "Công ty Điện lực Vân Sơn", "các tổ chức chính trị, xã hội tỉnh" })
	void aNameWithCommasOrAndIsOneBody(String name) {
		BodyList list = reader.read(name, 0);
		assertEquals(List.of(name), printed(list));
		assertEquals(name.length(), list.end());
	}

	@Test
	void namesOfDifferentBodiesAreParted() {
		assertEquals(List.of("Bộ Chỉ huy quân sự tỉnh", "Bộ Chỉ huy biên phòng tỉnh"),
				printed(reader.read("Bộ Chỉ huy quân sự tỉnh, Bộ Chỉ huy biên phòng tỉnh", 0)));
		assertEquals(List.of("Cục thuế tỉnh", "Kho bạc Nhà nước tỉnh", "các ngành có liên quan", "UBND các huyện, thành phố"),
				printed(reader.read("Cục thuế tỉnh, Kho bạc Nhà nước tỉnh và các ngành có liên quan, UBND các huyện, thành phố", 0)));
		assertEquals(List.of("các sở, ban, ngành", "UBND các huyện"), printed(reader.read("các sở, ban, ngành; UBND các huyện", 0)));
	}

	@Test
	void placesOfOneLevelAndAbbreviatedNamesAreToldApart() {
		assertEquals(List.of("Ủy ban nhân dân các huyện Cờ Đỏ, Thới Lai", "Sở Tài chính"),
				printed(reader.read("Ủy ban nhân dân các huyện Cờ Đỏ, Thới Lai, Sở Tài chính", 0)));
		assertEquals(List.of("Trường Chính trị Vân Sơn"), printed(reader.read("Trường Chính trị Vân Sơn, VNPT Vân Sơn", 0)));
		assertEquals(List.of("UBND quận Đông Hải"), printed(reader.read("UBND quận Đông Hải phối hợp", 0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và PTNT Vân Sơn", "Sở VHTT và DL", "Sở Lao động - TB và XH",
			"Sở Lao động, TBXH", "Sở KH và CN", "Sở Văn hóa, TTDL", "Chi cục Trồng trọt và BVTV tỉnh", "Ban Chỉ huy PCTT, TKCN và PTDS",
			"Phòng Nông nghiệp và PTNT huyện", "Trung tâm Nước sạch và VSMTNT tỉnh" })
	void aNameGoesOnWithTheAbbreviationOfAField(String name) {
		assertEquals(List.of(name), printed(reader.read(name, 0)));
		assertEquals(List.of(name, "Sở Tài chính"), printed(reader.read(name + ", Sở Tài chính", 0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { " và VNPT Vân Sơn", " và VNPT", ", EVN", " và LĐLĐ tỉnh", ", FPT", " cùng VNPT" })
	void aNameEndsBeforeABodyKnownByItsInitials(String further) {
		assertEquals(List.of("Trường Chính trị Vân Sơn"), printed(reader.read("Trường Chính trị Vân Sơn" + further, 0)));
	}

	@Test
	void namesThatNoListKnowsAreBodiesWhereNothingElseIsExpected() {
		BodyList list = new RoleListReader().read("Cảng vụ Đường thủy, VNPT Vân Sơn; các chủ tàu.");
		assertEquals(List.of("Cảng vụ Đường thủy", "VNPT Vân Sơn", "các chủ tàu"), printed(list));
		assertTrue(RoleListReader.isWhole(list, "Cảng vụ Đường thủy, VNPT Vân Sơn; các chủ tàu."));
	}

	@Test
	void shortenedNamesAreCompletedAndKeepTheirWording() {
		BodyList list = reader.read("các Sở: Tài chính, Nội vụ và Xây dựng", 0);
		assertEquals(List.of("Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng"), list.bodies().stream().map(NamedBody::name).toList());
		assertEquals(List.of("các Sở: Tài chính", "Nội vụ", "Xây dựng"), printed(list));
	}

	@Test
	void aNameEndsWhereTheDutyBegins() {
		String text = "UBND các huyện, thành phố chỉ đạo các tổ chức tín dụng";
		assertEquals("UBND các huyện, thành phố".length(), reader.read(text, 0).end());
	}

	@Test
	void whatOnlyBeginsLikeABodyIsNone() {
		for (String text : List.of("Ban hành kế hoạch", "Bộ máy tinh gọn", "Sở hữu trí tuệ", "Quỹ đất công", "Thanh tra, kiểm tra",
				"Hội nghị tổng kết"))
			assertTrue(reader.read(text, 0).isEmpty(), text);
		assertFalse(reader.read("Viện Kiểm sát, Tòa án tỉnh", 0).isEmpty());
	}

	private static List<String> printed(BodyList list) {
		return list.bodies().stream().map(NamedBody::printed).toList();
	}
}
