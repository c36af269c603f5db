package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
	@TempDir
	Path folder;

	@Test
	void typedNumbersAndBulletsStayAndMarkupGoes() {
		assertEquals(List.of("A- MỤC ĐÍCH", "1. Đề án thứ nhất", "(1) Mục tiêu: 5 * 3 \"điểm\" & hơn.", "2) Tổ chức", "- Chủ trì: Sở Y tế,",
				"- Phối hợp: các xã.", "1.1. Nội dung"), read("""
						### A- MỤC ĐÍCH

						## **1. Đề án thứ nhất**

						(1) *Mục tiêu:* 5 \\* 3 &quot;điểm&quot; & hơn.

						2) Tổ chức

						- Chủ trì: Sở Y tế,
						- Phối hợp: các xã.

						   1.1. Nội dung
						"""));
	}

	@Test
	void aParagraphBrokenByAPageInRecognisedTextIsMended() {
		assertEquals(List.of("Tăng cường liên kết vùng, tạo nền tảng cho tăng trưởng nhanh và bền vững."),
				read("Tăng cường liên kết vùng, tạo nền tảng cho tăng trưởng\n\nnhanh và bền vững.\n"));
	}

	@Test
	void pageNumbersBetweenThePagesAreDropped() {
		String page = "Tăng cường liên kết vùng và mở rộng thị trường cho nông sản của các xã. ".repeat(20);
		assertEquals(List.of(page.strip() + " Phát triển hạ tầng tạo nền tảng cho tăng trưởng nhanh và bền vững."),
				read(page + "Phát triển hạ tầng tạo nền tảng cho tăng trưởng\n\n2\n\nnhanh và bền vững.\n"));
	}

	@Test
	void hardBreaksBeginALineOfTheSameParagraph() {
		SourceDocument document = new Reading().text(folder, "a.md", "**T/M BAN CHẤP HÀNH  \nBÍ THƯ**\n");
		List<SourceParagraph> paragraphs = document.paragraphs().toList();
		assertEquals(List.of("T/M BAN CHẤP HÀNH", "BÍ THƯ"), Reading.lines(document));
		assertEquals(ParagraphStart.LINE, paragraphs.get(1).start());
		assertTrue(paragraphs.get(1).look().bold());
	}

	@Test
	void headingLevelsAndEmphasisAreHints() {
		SourceDocument document = new Reading().text(folder, "a.md", "## *Đề án*\n");
		assertEquals(new ParagraphLook(2, Alignment.UNKNOWN, false, true, SourceColumn.WHOLE),
				document.paragraphs().findFirst().orElseThrow().look());
	}

	@Test
	void tablesKeepTheirCells() {
		SourceDocument document = new Reading().text(folder, "a.md", """
				| STT | Chỉ tiêu | Năm 2027 |
				|---|---|---|
				| 1 | **GRDP** | 8,5 |
				""");
		SourceTable table = assertInstanceOf(SourceTable.class, document.blocks().getFirst());
		assertEquals(3, table.columns());
		assertTrue(table.rows().getFirst().header());
		assertEquals(List.of("STT", "Chỉ tiêu", "Năm 2027", "1", "GRDP", "8,5"), Reading.lines(document));
	}

	@Test
	void footnotesAreCalledWhereTheyStand() {
		SourceDocument document = new Reading().text(folder, "a.md", "Theo báo cáo[^1] của sở.\n\n[^1]: Báo cáo năm 2026.\n");
		SourceParagraph paragraph = document.paragraphs().findFirst().orElseThrow();
		assertEquals("Theo báo cáo của sở.", paragraph.text());
		assertEquals(List.of(new NoteReference("Theo báo cáo".length(), "1")), paragraph.notes());
		assertEquals("Báo cáo năm 2026.", document.notes().getFirst().paragraphs().getFirst().text());
	}

	private List<String> read(String markdown) {
		return Reading.lines(new Reading().text(folder, "a.md", markdown));
	}
}
