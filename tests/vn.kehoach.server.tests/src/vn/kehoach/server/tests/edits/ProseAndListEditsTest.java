package vn.kehoach.server.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.structure.Assignee;

class ProseAndListEditsTest {
	@TempDir
	Path folder;

	@Test
	void proseIsEditedWithoutItsIndentation() {
		String before = """
				quyết định QD {
					nhiệm vụ A {
						\"""
						Đoạn một theo [[NQ1]].

						- Gạch đầu dòng.
						\"""
					}
				}
				""";
		try (EditedText text = EditedText.of(folder, before)) {
			assertEquals("Đoạn một theo [[NQ1]].\n\n- Gạch đầu dòng.", text.form("#A/Prose:0", "parts").value());
			text.field("#A/Prose:0", "parts", "Đoạn một theo [[NQ1]].\n\n- Gạch mới.\n- Gạch hai.")
					.gives(before.replace("- Gạch đầu dòng.", "- Gạch mới.\n\t\t- Gạch hai."));
		}
	}

	@Test
	void aLineBehindAKeywordGrowsIntoABlock() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tkhoản \"\"\"Một.\"\"\"\n}\n")) {
			text.field("#QD/Clause:0/Prose:0", "parts", "Một.\n\nHai.")
					.gives("quyết định QD {\n\tkhoản \"\"\"\n\t\tMột.\n\n\t\tHai.\n\t\"\"\"\n}\n");
		}
	}

	@Test
	void aRecitalThatOnlyNamesADocumentNeedsNoQuotes() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tcăn cứ \"\"\"Luật\"\"\" // gốc\n}\n")) {
			text.field("#QD/LegalBasis:0", "text", "[[NQ1]]").gives("quyết định QD {\n\tcăn cứ NQ1 // gốc\n}\n");
			assertEquals("[[NQ1]]", text.form("#QD/LegalBasis:0", "text").value());
			text.field("#QD/LegalBasis:0", "text", "[[NQ1]] và Luật")
					.gives("quyết định QD {\n\tcăn cứ \"\"\"[[NQ1]] và Luật\"\"\" // gốc\n}\n");
		}
	}

	@Test
	void proseThatWouldBreakTheSyntaxIsRefused() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tkhoản \"\"\"Một.\"\"\"\n}\n")) {
			assertEquals("Thay đổi này sẽ làm văn bản sai cú pháp, nên không thực hiện", text.refusal(
					server -> server.setField(new SetFieldParams(text.uri(), "#QD/Clause:0/Prose:0", "parts", "a \"\"\" [[ b"))));
		}
	}

	@Test
	void bodiesAreAddedRemovedAndReordered() {
		String before = "quyết định QD {\n\tnhiệm vụ A {\n\t\tchủ trì STP\n\t\tphối hợp cùng STC ghi \"Sở TC\" và SXD // sau\n\t}\n}\n";
		try (EditedText text = EditedText.of(folder, before)) {
			List<Assignee> partners = text.form("#A", "partners").assignees();
			assertEquals("Sở TC", partners.get(0).wording());
			assertEquals("và", partners.get(1).separator());
			text.roles("#A", "partners", partners.get(0), new Assignee("CAT"), partners.get(1))
					.gives(before.replace("\"Sở TC\" và SXD", "\"Sở TC\", CAT và SXD"))
					.roles("#A", "partners", new Assignee("SXD"), partners.get(0))
					.gives(before.replace("STC ghi \"Sở TC\" và SXD", "SXD, STC ghi \"Sở TC\""))
					.roles("#A", "partners", new Assignee[0]).gives(before.replaceFirst("\t\tphối hợp cùng .* // sau", "\t\t// sau"))
					.roles("#A", "partners", "CAT")
					.gives(before.replaceFirst("STP\n\t\tphối hợp cùng .* // sau", "STP\n\t\tphối hợp với CAT\n\t\t// sau"));
		}
	}

	@Test
	void commentsInAListGoWithTheirItems() {
		String before = """
				nhóm cơ quan N "nhóm" gồm
					STP, // một
					// hai ba
					STC,
					SXD
				""";
		try (EditedText text = EditedText.of(folder, before)) {
			text.values("#N", "members", "STC", "STP", "CAT").gives("""
					nhóm cơ quan N "nhóm" gồm
						// hai ba
						STC,
						STP, // một
						CAT
					""");
		}
	}

	@Test
	void aListIsBegunAndEnded() {
		try (EditedText text = EditedText.of(folder, "chỉ tiêu G \"GRDP\"\n")) {
			text.values("#G", "owners", "STC", "STP").gives("chỉ tiêu G \"GRDP\" {\n\ttheo dõi STC, STP\n}\n").values("#G", "owners")
					.gives("chỉ tiêu G \"GRDP\" {\n}\n");
		}
	}

	@Test
	void linesEachHaveTheirKeyword() {
		try (EditedText text = EditedText.of(folder,
				"quyết định QD {\n\tnhiệm vụ A {\n\t\thạn 2027\n\t}\n\tký {\n\t\tchức vụ \"CHỦ TỊCH\"\n\t}\n}\n")) {
			text.values("#A", "recurrences", "trước ngày 18 hằng tháng", "hằng quý")
					.values("#QD/Signature:0", "positions", "PHÓ", "CHỦ TỊCH").values("#QD/Signature:0", "powers", "ký thay \"CHỦ TỊCH\"")
					.gives("""
							quyết định QD {
								nhiệm vụ A {
									hạn 2027
									hạn định kỳ trước ngày 18 hằng tháng
									hạn định kỳ hằng quý
								}
								ký {
									ký thay "CHỦ TỊCH"
									chức vụ "PHÓ"
									chức vụ "CHỦ TỊCH"
								}
							}
							""").values("#A", "recurrences", "hằng quý").values("#QD/Signature:0", "positions").gives("""
							quyết định QD {
								nhiệm vụ A {
									hạn 2027
									hạn định kỳ hằng quý
								}
								ký {
									ký thay "CHỦ TỊCH"
								}
							}
							""");
		}
	}
}
