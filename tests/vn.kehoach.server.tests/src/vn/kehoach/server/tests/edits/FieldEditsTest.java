package vn.kehoach.server.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.edits.SetFieldParams;

class FieldEditsTest {
	private static final String TASK = """
			quyết định QD {
				// việc đầu tiên
				nhiệm vụ A { // gấp
					chủ trì STP // đầu mối
					hạn   2027-06-30
					\"""
					Nội dung.
					\"""
				}
			}
			""";
	@TempDir
	Path folder;

	@Test
	void aValueIsReplacedInItsPlace() {
		try (EditedText text = EditedText.of(folder, TASK)) {
			text.field("#A", "deadline", "2027-09").at("#A").gives(TASK.replace("hạn   2027-06-30", "hạn   2027-09"));
			assertEquals("2027-09", text.form("#A", "deadline").value());
		}
	}

	@Test
	void aNewValueStandsWhereTheCanonicalTextHasIt() {
		try (EditedText text = EditedText.of(folder, TASK)) {
			text.field("#A", "headingText", "Rà \"soát\"").field("#A", "title", "Tiêu đề").field("#A", "labelOverride", "9.").gives("""
					quyết định QD {
						// việc đầu tiên
						nhiệm vụ A số "9." "Tiêu đề" { // gấp
							chủ trì STP // đầu mối
							hạn   2027-06-30
							đề mục 'Rà "soát"'
							\"""
							Nội dung.
							\"""
						}
					}
					""");
		}
	}

	@Test
	void aValueThatIsTakenAwayTakesItsLineAlong() {
		try (EditedText text = EditedText.of(folder, TASK)) {
			text.field("#A", "deadline", null).gives(TASK.replace("\t\thạn   2027-06-30\n", ""));
		}
	}

	@Test
	void theFirstAttributeStandsBelowTheBraceAndItsComment() {
		try (EditedText text = EditedText.of(folder, "nhóm nhiệm vụ B {\n\tnhiệm vụ A { // gấp\n\t}\n}\n")) {
			text.field("#A", "deadline", "2027").gives("nhóm nhiệm vụ B {\n\tnhiệm vụ A { // gấp\n\t\thạn 2027\n\t}\n}\n");
		}
	}

	@Test
	void attributesOnOneLineStayOnOneLine() {
		try (EditedText text = EditedText.of(folder, "cơ quan A \"Sở A\" viết tắt \"A\" đến 2025-02-28\n")) {
			text.field("#A", "validFrom", "2010").gives("cơ quan A \"Sở A\" viết tắt \"A\" từ 2010 đến 2025-02-28\n").field("#A",
					"abbreviation", null).gives("cơ quan A \"Sở A\" từ 2010 đến 2025-02-28\n");
		}
	}

	@Test
	void aFlagIsSetAndTakenBack() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tsố \"5\"\n}\n")) {
			text.field("#QD", "draft", "true").gives("quyết định QD {\n\tdự thảo\n\tsố \"5\"\n}\n").field("#QD", "draft", null)
					.gives("quyết định QD {\n\tsố \"5\"\n}\n");
		}
	}

	@Test
	void aChoiceIsWrittenInTheWordsOfTheLanguage() {
		try (EditedText text = EditedText.of(folder, TASK)) {
			text.field("#A", "leadForm", "REQUEST").gives(TASK.replace("chủ trì STP", "đề nghị STP"));
			assertEquals("REQUEST", text.form("#A", "leadForm").value());
		}
	}

	@Test
	void theDocumentsHeaderGrowsInTheOrderOfTheCanonicalText() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tsố \"5\"\n\ttrích yếu \"Về\"\n}\n")) {
			text.field("#QD", "issuer", "STC").field("#QD", "date", "2027-01-20").field("#QD", "year", "2027")
					.field("#QD", "kind", "RESOLUTION").gives("""
							nghị quyết QD năm 2027 {
								cơ quan ban hành STC
								số "5"
								ngày 2027-01-20
								trích yếu "Về"
							}
							""");
		}
	}

	@Test
	void anOverrideGivesWayToTheComputedWords() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tlời ban hành \"QUYẾT\" // thử\n}\n")) {
			assertEquals("QUYẾT ĐỊNH:", text.form("#QD", "enactingFormula").computed());
			text.field("#QD", "enactingFormula", null).gives("quyết định QD {\n\t// thử\n}\n");
		}
	}

	@Test
	void aRemarkStandsBeforeTheElement() {
		try (EditedText text = EditedText.of(folder, TASK)) {
			text.field("#A", "reviewNote", "hỏi lại").gives(TASK.replace("\tnhiệm vụ A", "\tcần xem lại \"hỏi lại\"\n\tnhiệm vụ A"))
					.field("#A", "reviewNote", null).gives(TASK);
		}
	}

	@Test
	void theTitleOfACitedDocumentGoesWithItsLead() {
		try (EditedText text = EditedText.of(folder, "văn bản A luật \"1\"\n\tngày 2025\n\tdẫn \"quy định\" \"việc\"\n")) {
			text.field("#A", "title", null).gives("văn bản A luật \"1\"\n\tngày 2025\n").field("#A", "title", "đất đai")
					.gives("văn bản A luật \"1\"\n\tngày 2025\n\tvề \"đất đai\"\n");
		}
	}

	@Test
	void aRecipientIsAnAgencyOrWords() {
		try (EditedText text = EditedText.of(folder, "quyết định QD {\n\tnơi nhận\n\t\t\"Như Điều 3\",\n\t\tSTC\n}\n")) {
			text.field("#QD/Recipient:0", "agency", "STP").field("#QD/Recipient:1", "text", "Lưu: VT")
					.gives("quyết định QD {\n\tnơi nhận\n\t\tSTP,\n\t\t\"Lưu: VT\"\n}\n");
		}
	}

	@Test
	void aFileKeepsItsLineEnds() {
		try (EditedText text = EditedText.of(folder, TASK.replace("\n", "\r\n"))) {
			text.field("#A", "headingEnd", ":")
					.gives(TASK.replace("2027-06-30\n", "2027-06-30\n\t\tdấu cuối \":\"\n").replace("\n", "\r\n"));
		}
	}

	@Test
	void whatCannotBeSetIsRefusedWithAReason() {
		try (EditedText text = EditedText.of(folder, TASK)) {
			assertEquals("“2027-02-31” không phải là ngày có thật (viết 2027-06-30, 2027-06 hoặc 2027)",
					text.refusal(server -> server.setField(new SetFieldParams(text.uri(), "#A", "deadline", "2027-02-31"))));
			assertEquals("Không có mã “SoLa” trong các tệp của dự án",
					text.refusal(server -> server.setField(new SetFieldParams(text.uri(), "#QD", "issuer", "SoLa"))));
			assertEquals("Phần được chọn không còn trong văn bản",
					text.refusal(server -> server.setField(new SetFieldParams(text.uri(), "#B", "deadline", "2027"))));
			assertEquals("Chưa phân công cơ quan nào, nên chưa chọn được cách ghi",
					text.refusal(server -> server.setField(new SetFieldParams(text.uri(), "#A", "partnerForm", "PLAIN"))));
		}
	}
}
