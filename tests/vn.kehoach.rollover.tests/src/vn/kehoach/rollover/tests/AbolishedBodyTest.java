package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.rollover.BodySuccession;
import vn.kehoach.rollover.Choices;
import vn.kehoach.rollover.Occurrence;
import vn.kehoach.rollover.Occurrence.Role;

/** Bodies that do not exist any more give way to their successors. */
final class AbolishedBodyTest {
	private static final String REGISTRY = """
			cơ quan SKHDT "Sở Kế hoạch và Đầu tư"
				đến 2025-02-28
				thay bởi STC

			cơ quan STC "Sở Tài chính"

			cơ quan SXD "Sở Xây dựng"

			cơ quan SGTVT "Sở Giao thông vận tải"
				đến 2025-02-28
				thay bởi SXD
				chuyển "cấp giấy phép lái xe" cho CAT ngày 2025-03-01

			cơ quan SLDTBXH "Sở Lao động - Thương binh và Xã hội"
				đến 2025-02-28
				thay bởi SNV, SYT

			cơ quan SNV "Sở Nội vụ"

			cơ quan SYT "Sở Y tế"

			cơ quan CAT "Công an tỉnh"

			nhóm cơ quan CacSo "các sở"
				gồm SKHDT, STC, SXD
			""";

	@TempDir
	private Path folder;

	private Project project(String contents) {
		return new Project(folder.resolve("p")).with("co-quan.kehoach", REGISTRY).with("qd.kehoach",
				"quyết định QD năm 2024 {\n" + contents + "}\n");
	}

	private String task(String roles) {
		String document = project("	nhiệm vụ A {\n" + roles.indent(2).replace("  ", "\t\t") + "		\"\"\"Nội dung.\"\"\"\n	}\n")
				.document(2027);
		return document.substring(document.indexOf("nhiệm vụ A {") + 13, document.indexOf("\"\"\"")).strip().replaceAll("\\s*\\n\\s*",
				"; ");
	}

	@Test
	void everyAbolishedBodyIsListedWithItsPlacesAndSuccessors() {
		List<BodySuccession> bodies = project("""
				nhiệm vụ A {
					chủ trì SKHDT
					phối hợp với SGTVT
					\"""[[SKHDT]] báo cáo; Sở Giao thông vận tải tổng hợp.\"""
				}

				nơi nhận
					SKHDT,
					"Lưu: VT"
			""").proposal(2027).bodies();
		assertEquals(List.of("SKHDT", "SGTVT"), bodies.stream().map(BodySuccession::id).toList());
		assertEquals(List.of(Role.MEMBER, Role.LEAD, Role.REFERENCE, Role.RECIPIENT),
				bodies.getFirst().occurrences().stream().map(Occurrence::role).toList());
		assertEquals("2025-02-28", bodies.getFirst().ended().toString());
		assertEquals(Optional.of("STC"), bodies.getFirst().proposed());
		assertEquals(List.of("SXD", "CAT"), bodies.get(1).candidates().stream().map(candidate -> candidate.id()).toList());
		assertEquals(Optional.of("cấp giấy phép lái xe"), bodies.get(1).candidates().get(1).function());
		assertEquals("2025-03-01", bodies.get(1).candidates().get(1).date().orElseThrow().toString());
		assertEquals(Optional.of("SXD"), bodies.get(1).proposed());
	}

	@Test
	void severalSuccessorsLeaveTheChoiceToTheUser() {
		Project project = project("	nhiệm vụ A {\n		chủ trì SLDTBXH\n		\"\"\"Nội dung.\"\"\"\n	}\n");
		assertEquals(Optional.empty(), project.proposal(2027).bodies().getLast().proposed());
		assertTrue(project.document(2027).contains("chủ trì SLDTBXH"));
		String chosen = project.files(2027, choices -> new Choices(choices.moves(), Map.of("SLDTBXH", "SYT"), Map.of(), true)).texts()
				.get("qd.kehoach");
		assertTrue(chosen.contains("chủ trì SYT"), chosen);
	}

	@Test
	void bodyThatWouldLeadTwiceLeadsOnce() {
		assertEquals("chủ trì STC và SXD", task("chủ trì SKHDT, STC và SXD"));
	}

	@Test
	void bodyThatWouldLeadAndBePartnerLeads() {
		assertEquals("chủ trì STC; phối hợp với SXD", task("chủ trì SKHDT\nphối hợp với STC và SXD"));
	}

	@Test
	void partnersGoAltogetherWhenNoneIsLeft() {
		assertEquals("chủ trì STC; hạn 2027-05-01", task("chủ trì STC\nphối hợp với SKHDT\nhạn 2024-05-01"));
	}

	@Test
	void ownWordsOfARoleGoWithTheBody() {
		assertEquals("chủ trì STC", task("chủ trì SKHDT ghi \"Sở KH&ĐT\""));
	}

	@Test
	void groupNamesItsMemberOnce() {
		String registry = project("	nhiệm vụ A {\n		chủ trì CacSo\n		\"\"\"Nội dung.\"\"\"\n	}\n").files(2027).texts()
				.get("co-quan.kehoach");
		assertTrue(registry.contains("gồm STC, SXD\n"), registry);
		assertTrue(registry.contains("cơ quan SKHDT \"Sở Kế hoạch và Đầu tư\"\n\tđến 2025-02-28"), registry);
	}

	@Test
	void mentionsAreReplacedAndMentionsOfThePastStay() {
		String text = project("""
				\"""
				[[SKHDT]], [[STC]] phối hợp. Sở Kế hoạch và Đầu tư báo cáo.
				Nhiệm vụ của Sở Kế hoạch và Đầu tư (cũ) đã xong.
				\"""
			""").document(2027);
		assertTrue(text.contains("[[STC]] phối hợp.\n\t[[STC]] báo cáo."), text);
		assertTrue(text.contains("Sở Kế hoạch và Đầu tư (cũ)"), text);
	}
}
