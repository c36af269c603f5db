package vn.kehoach.server.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.structure.NodeKind;

class ElementEditsTest {
	private static final String THEMES = """
			quyết định QD {
				trích yếu "Về"
				căn cứ NQ1
				phần "NHIỆM VỤ" {
					nhóm nhiệm vụ Mot "Một" {
						// việc thứ nhất
						nhiệm vụ A {
							chủ trì STP
						}

						nhiệm vụ B { // gấp
							chủ trì STC
							\"""
							Xem [[A]].
							\"""
						}
					}

					nhóm nhiệm vụ Hai "Hai" {
					}
				}
			}
			""";
	@TempDir
	Path folder;

	@Test
	void aTaskIsAddedWithANewId() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.add("#Mot", "#B", NodeKind.TASK, "Rà soát văn bản.").at("#RaSoatVanBan")
					.gives(THEMES.replace("\t\t\tnhiệm vụ B {", "\t\t\tnhiệm vụ RaSoatVanBan {\n\t\t\t\t\"\"\"\n\t\t\t\tRà soát văn bản.\n"
							+ "\t\t\t\t\"\"\"\n\t\t\t}\n\n\t\t\tnhiệm vụ B {"));
		}
	}

	@Test
	void anElementIsAddedToAnEmptyBody() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.add("#Hai", null, NodeKind.PROJECT, "Chuyển đổi số").at("#ChuyenDoiSo")
					.gives(THEMES.replace("\"Hai\" {\n", "\"Hai\" {\n\t\t\tđề án ChuyenDoiSo \"Chuyển đổi số\" {\n\t\t\t}\n"));
		}
	}

	@Test
	void anElementIsAddedBehindTheLast() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.add("#QD/Part:0", null, NodeKind.THEME, "Ba").at("#Ba")
					.gives(THEMES.replace("\"Hai\" {\n\t\t}\n", "\"Hai\" {\n\t\t}\n\n\t\tnhóm nhiệm vụ Ba \"Ba\" {\n\t\t}\n"));
		}
	}

	@Test
	void recitalsAndRecipientsAreAdded() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tsố \"1\"\n\tđiều \"Một\" {\n\t}\n}\n")) {
			text.add("#QD/recitals", null, NodeKind.LEGAL_BASIS, "", "NQ1").at("#QD/LegalBasis:0")
					.add("#QD/recitals", null, NodeKind.PROPOSAL, "Giám đốc Sở").at("#QD/Proposal:0")
					.add("#QD/recipients", null, NodeKind.RECIPIENT, "Như Điều 3").at("#QD/Recipient:0")
					.add("#QD/recipients", "#QD/Recipient:0", NodeKind.RECIPIENT, "", "STC").at("#QD/Recipient:0").gives("""
							quyết định QD {
								số "1"
								căn cứ NQ1
								theo đề nghị \"""Giám đốc Sở\"""
								điều "Một" {
								}

								nơi nhận
									STC,
									"Như Điều 3"
							}
							""");
		}
	}

	@Test
	void somethingBesideTextWithoutBracesBringsThem() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tđiều \"\"\"Một.\"\"\" // gốc\n}\n")) {
			text.add("#QD/Article:0", null, NodeKind.CLAUSE, "Hai.").at("#QD/Article:0/Clause:0")
					.gives("quyết định QD {\n\tđiều {\n\t\t\"\"\"Một.\"\"\"\n\n\t\tkhoản \"\"\"Hai.\"\"\"\n\t} // gốc\n}\n");
		}
	}

	@Test
	void entriesAreAddedToAFile() {
		try (EditedText text = EditedText.of(folder, "// danh mục\n\ncơ quan X \"Sở X\"\n")) {
			text.add(null, null, NodeKind.AGENCY, "Sở Tài chính").at("#SoTaiChinh").add(null, "#X", NodeKind.AGENCY, "Ban Dân tộc")
					.add(null, null, NodeKind.INDICATOR, "GRDP bình quân").gives("""
							// danh mục

							cơ quan BanDanToc "Ban Dân tộc"
							cơ quan X "Sở X"
							cơ quan SoTaiChinh "Sở Tài chính"

							chỉ tiêu GRDPBinhQuan "GRDP bình quân" {
							}
							""");
		}
	}

	@Test
	void anElementGoesWithTheCommentsBeforeIt() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.delete("#A").gives(THEMES.replaceFirst("(?s)\t\t\t// việc.*?\n\n", ""));
		}
	}

	@Test
	void severalElementsAreDeletedTogether() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.delete("#A", "#B", "#Mot").gives(THEMES.substring(0, THEMES.indexOf("\t\tnhóm nhiệm vụ Mot"))
					+ THEMES.substring(THEMES.indexOf("\t\tnhóm nhiệm vụ Hai")));
		}
	}

	@Test
	void aTaskMovesWithItsCommentToAnotherTheme() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.move("#Hai", null, "#A").at("#A").gives("""
					quyết định QD {
						trích yếu "Về"
						căn cứ NQ1
						phần "NHIỆM VỤ" {
							nhóm nhiệm vụ Mot "Một" {
								nhiệm vụ B { // gấp
									chủ trì STC
									\"""
									Xem [[A]].
									\"""
								}
							}

							nhóm nhiệm vụ Hai "Hai" {
								// việc thứ nhất
								nhiệm vụ A {
									chủ trì STP
								}
							}
						}
					}
					""");
		}
	}

	@Test
	void tasksAreReordered() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.move("#Mot", "#A", "#B").at("#B").gives("""
					quyết định QD {
						trích yếu "Về"
						căn cứ NQ1
						phần "NHIỆM VỤ" {
							nhóm nhiệm vụ Mot "Một" {
								nhiệm vụ B { // gấp
									chủ trì STC
									\"""
									Xem [[A]].
									\"""
								}

								// việc thứ nhất
								nhiệm vụ A {
									chủ trì STP
								}
							}

							nhóm nhiệm vụ Hai "Hai" {
							}
						}
					}
					""");
		}
	}

	@Test
	void anElementMovedToAnotherDepthIsIndentedAnew() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.move("#QD", null, "#Hai").at("#Hai").move("#Hai", null, "#A", "#B").gives("""
					quyết định QD {
						trích yếu "Về"
						căn cứ NQ1
						phần "NHIỆM VỤ" {
							nhóm nhiệm vụ Mot "Một" {
							}
						}

						nhóm nhiệm vụ Hai "Hai" {
							// việc thứ nhất
							nhiệm vụ A {
								chủ trì STP
							}

							nhiệm vụ B { // gấp
								chủ trì STC
								\"""
								Xem [[A]].
								\"""
							}
						}
					}
					""");
		}
	}

	@Test
	void recipientsAreReorderedAndDeleted() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tnơi nhận\n\t\t\"Một\",\n\t\tSTC, // sở\n\t\t\"Lưu\"\n}\n")) {
			text.move("#QD/recipients", "#QD/Recipient:0", "#QD/Recipient:1").at("#QD/Recipient:0")
					.gives("quyết định QD {\n\tnơi nhận\n\t\tSTC, // sở\n\t\t\"Một\",\n\t\t\"Lưu\"\n}\n").delete("#QD/Recipient:1")
					.gives("quyết định QD {\n\tnơi nhận\n\t\tSTC, // sở\n\t\t\"Lưu\"\n}\n")
					.delete("#QD/Recipient:0", "#QD/Recipient:1").gives("quyết định QD {\n}\n");
		}
	}

	@Test
	void aCopyGetsNewIdsAndRefersToItself() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.duplicate("#Mot").at("#Mot2");
			assertEquals("Xem [[A2]].", text.form("#B2/Prose:0", "parts").value());
		}
	}

	@Test
	void copiesComeToAnotherPlaceWithItsIndentation() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			text.copy("#Hai", null, "#B").at("#B2").gives(THEMES.replace("\"Hai\" {\n", """
					"Hai" {
								nhiệm vụ B2 { // gấp
									chủ trì STC
									\"""
									Xem [[A]].
									\"""
								}
					"""));
		}
	}

	/** They are named by their places, which the first copy changes. */
	@Test
	void severalElementsWithoutIdsAreCopiedBehindALaterOne() {
		String text = "quyết định QD {\n\tcăn cứ NQ1\n\tcăn cứ NQ2\n\tcăn cứ NQ3\n\tcăn cứ NQ4\n}\n";
		try (EditedText edited = EditedText.of(folder, text)) {
			edited.copy("#QD/recitals", "#QD/LegalBasis:3", "#QD/LegalBasis:0", "#QD/LegalBasis:1").at("#QD/LegalBasis:3")
					.gives(text.replace("\tcăn cứ NQ4", "\tcăn cứ NQ1\n\tcăn cứ NQ2\n\tcăn cứ NQ4"));
		}
	}

	@Test
	void recipientsAreCopied() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tnơi nhận\n\t\t\"Một\",\n\t\tSTC,\n\t\t\"Lưu\"\n}\n")) {
			text.copy("#QD/recipients", "#QD/Recipient:2", "#QD/Recipient:0").at("#QD/Recipient:2")
					.gives("quyết định QD {\n\tnơi nhận\n\t\t\"Một\",\n\t\tSTC,\n\t\t\"Một\",\n\t\t\"Lưu\"\n}\n");
		}
	}

	@Test
	void copiesThatDoNotFitAreRefused() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			assertEquals("Không thể đặt “Căn cứ” trong “Nhóm nhiệm vụ”", text.refusal(
					server -> server.copyElements(new MoveParams(text.uri(), List.of("#QD/LegalBasis:0"), "#Hai", null))));
		}
	}

	@Test
	void whatDoesNotFitIsRefused() {
		try (EditedText text = EditedText.of(folder, THEMES)) {
			assertEquals("Không thể đặt “Căn cứ” trong “Nhóm nhiệm vụ”", text.refusal(
					server -> server.moveElements(new MoveParams(text.uri(), List.of("#QD/LegalBasis:0"), "#Hai", null))));
			assertEquals("Không thể chuyển một phần vào trong chính nó", text.refusal(
					server -> server.moveElements(new MoveParams(text.uri(), List.of("#QD/Part:0"), "#Hai", null))));
		}
	}
}
