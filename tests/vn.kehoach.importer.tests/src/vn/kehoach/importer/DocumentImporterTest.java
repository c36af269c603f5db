package vn.kehoach.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.ParagraphStart;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFormat;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Table;
import vn.kehoach.model.message.UserLanguage;

class DocumentImporterTest {
	@TempDir
	private Path folder;

	@Test
	void footnotesAreReferredToWhereTheyAreCalled() throws IOException {
		ImportResult result = imported(List.of(note("1", "Theo số liệu của bản.")), paragraph("KẾ HOẠCH"),
				paragraph("Sửa cầu treo năm 2027"),
				called("Cầu Nà Lìn dài 40 m đã yếu.", 10, "1"));
		PlanDocument document = PrintedText.document(result);
		assertEquals(1, document.getFootnotes().size());
		assertEquals(1, document.getFootnotes().get(0).getMentions().size());
		assertTrue(PrintedText.of(result).contains("Cầu Nà Lìn[1] dài"), PrintedText.of(result));
		ImportResult again = new DocumentImporter().importDocument(PrintedText.read(PrintedText.of(result), folder));
		assertEquals(ModelOutline.of(result), ModelOutline.of(again));
	}

	@Test
	void aFootnoteOfATableIsKeptAsTextBehindIt() throws IOException {
		SourceTable table = table(List.of(cell(0, paragraph("Việc")), cell(1, paragraph("Hạn"))),
				List.of(cell(0, called("Làm mố cầu", 10, "1")), cell(1, paragraph("Tháng 3"))));
		ImportResult result = imported(List.of(note("1", "Kể cả đường dẫn.")), paragraph("KẾ HOẠCH"), paragraph("Sửa cầu treo"), table);
		assertEquals(1, result.report().count(RecognisedKind.TABLES));
		assertTrue(PrintedText.document(result).getFootnotes().isEmpty());
		assertTrue(PrintedText.of(result).contains("Kể cả đường dẫn."));
	}

	@Test
	void aFootnoteOfTheSubjectMovesToTheFirstParagraph() throws IOException {
		ImportResult result = imported(List.of(note("1", "Dự thảo lần hai.")), paragraph("KẾ HOẠCH"),
				called("Sửa cầu treo năm 2027", 21, "1"),
				paragraph("Cầu đã yếu."));
		assertEquals("Sửa cầu treo năm 2027", PrintedText.document(result).getSubject());
		assertTrue(PrintedText.of(result).contains("[1] Dự thảo lần hai."), PrintedText.of(result));
		Footnote footnote = PrintedText.document(result).getFootnotes().get(0);
		assertEquals(1, footnote.getMentions().size());
	}

	@Test
	void aLetterheadInATableIsReadColumnByColumn() throws IOException {
		SourceTable letterhead = table(
				List.of(cell(0, paragraph("ỦY BAN NHÂN DÂN"), paragraph("TỈNH VÂN SƠN")),
						cell(1, paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), paragraph("Độc lập - Tự do - Hạnh phúc"))),
				List.of(cell(0, paragraph("Số: 05/CT-UBND")), cell(1, paragraph("Vân Sơn, ngày 03 tháng 02 năm 2027"))));
		ImportResult result = imported(List.of(), letterhead, paragraph("CHỈ THỊ"), paragraph("Về việc trồng rừng"),
				paragraph("Mỗi nhà trồng mười cây."));
		PlanDocument document = PrintedText.document(result);
		assertEquals("5", document.getNumber());
		assertEquals("CT-UBND", document.getSymbol());
		assertEquals("2027-02-03", document.getDate().toString());
		assertEquals("Ủy ban nhân dân tỉnh Vân Sơn", document.getIssuer().getLabel());
		assertTrue(Stream.of(document.getIssuingBody(), document.getNumberLine(), document.getDateLine(), document.getNationalName())
				.allMatch(override -> override == null), "all lines are computed");
	}

	@Test
	void aTableOfTheBodyStaysATable() {
		SourceTable table = table(List.of(cell(0, paragraph("Xã")), cell(1, paragraph("Số bản"))),
				List.of(cell(0, paragraph("Nà Lìn")), cell(1, paragraph("12"))));
		ImportResult result = imported(List.of(), paragraph("KẾ HOẠCH"), paragraph("Sửa cầu"), table);
		Table imported = (Table) PrintedText.document(result).getElements().get(0);
		assertEquals(1, imported.getHeaderRows());
		assertEquals("12", imported.getRows().get(1).getCells().get(1).getText());
	}

	@Test
	void whatIsMissingIsReported() {
		ImportResult result = imported(List.of(), paragraph("Vài lời ghi lại sau buổi họp bản."));
		List<String> keys = result.report().findings().stream().map(ImportFinding::key).toList();
		assertEquals(List.of("no-header", "no-title", "no-recipients", "no-signature"), keys);
		result.report().findings().forEach(finding -> assertTrue(finding.message(UserLanguage.ENGLISH).length() > 10));
	}

	@Test
	void anEmptyDocumentGivesAnEmptyModel() {
		assertTrue(PrintedText.document(imported(List.of())).getElements().isEmpty());
	}

	private static ImportResult imported(List<SourceNote> notes, SourceBlock... blocks) {
		return new DocumentImporter().importDocument(new SourceDocument("a.docx", SourceFormat.WORD, List.of(blocks), notes, List.of()));
	}

	private static SourceParagraph paragraph(String text) {
		return SourceParagraph.of(SourcePlace.UNKNOWN, text, ParagraphLook.PLAIN);
	}

	private static SourceParagraph called(String text, int offset, String note) {
		return new SourceParagraph(SourcePlace.UNKNOWN, ParagraphStart.PARAGRAPH, "", text, ParagraphLook.PLAIN,
				List.of(new NoteReference(offset, note)));
	}

	private static SourceNote note(String id, String text) {
		return new SourceNote(id, id, false, List.of(paragraph(text)));
	}

	private static SourceCell cell(int column, SourceParagraph... paragraphs) {
		return new SourceCell(column, 1, 1, List.of(paragraphs));
	}

	@SafeVarargs
	private static SourceTable table(List<SourceCell>... rows) {
		List<SourceRow> all = new ArrayList<>();
		for (List<SourceCell> cells : rows)
			all.add(new SourceRow(false, cells));
		return new SourceTable(SourcePlace.UNKNOWN, 2, false, all);
	}
}
