package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TextRun;

/** Tagged PDF: what assistive technology reads. */
class PdfStructureTest {

	@Test
	void paragraphsHeadingsListsAndNotesHaveTheirElements() throws Exception {
		LayoutDocument layout = SampleDocument.of(
				SampleDocument.paragraph(ParagraphStyle.ARTICLE, "Điều 1. Phạm vi"),
				SampleDocument.paragraph(ParagraphStyle.TASK_HEADING, "1.1. Sở Tài chính chủ trì"),
				StyledParagraph.of(ParagraphStyle.BODY,
						List.of(TextRun.of("Có chú thích"), SampleDocument.note(1, "Nguồn: thống kê."), TextRun.of(", rồi nói tiếp."))),
				SampleDocument.paragraph(ParagraphStyle.POINT, "a) Điểm thứ nhất:"),
				SampleDocument.paragraph(ParagraphStyle.BULLET, "- việc một;"),
				SampleDocument.paragraph(ParagraphStyle.SUB_BULLET, "+ bước một;"),
				SampleDocument.paragraph(ParagraphStyle.BULLET, "- việc hai;"),
				SampleDocument.paragraph(ParagraphStyle.POINT, "đ) Điểm sau."),
				SampleDocument.paragraph(ParagraphStyle.CLAUSE_HEADING, "2. Khoản"));
		try (PrintedPdf pdf = PrintedPdf.of(layout)) {
			assertEquals("""
					Document
					 Sect
					  H1 Điều 1. Phạm vi
					  H2 1.1. Sở Tài chính chủ trì
					  P Có chú thích, rồi nói tiếp.
					   Reference [1]
					   Note
					    Lbl [1]
					    P Nguồn: thống kê.
					  L
					   LI
					    Lbl a)
					    LBody Điểm thứ nhất:
					     L
					      LI
					       Lbl -
					       LBody việc một;
					        L
					         LI
					          Lbl +
					          LBody bước một;
					      LI
					       Lbl -
					       LBody việc hai;
					   LI
					    Lbl đ)
					    LBody Điểm sau.
					  H2 2. Khoản
					""", new TaggedText().of(pdf.document()));
		}
	}

	@Test
	void tablesHaveRowsHeaderCellsAndSpans() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SpannedTable.block())) {
			assertEquals("""
					Document
					 Sect
					  Table
					   TR
					    TH Tên
					    TH Năm
					   TR
					    TH 2026
					    TH 2027
					   TR
					    TD Vùng cao
					    TD 1,0
					    TD
					""", new TaggedText().of(pdf.document()));
		}
	}

	@Test
	void everyWordIsInTheStructureOnceAndInOrder() throws Exception {
		LayoutDocument layout = SampleDocument.withoutNotes(10);
		try (PrintedPdf pdf = PrintedPdf.of(layout)) {
			String tree = new TaggedText().of(pdf.document());
			String words = tree.lines().map(line -> line.strip().replaceFirst("^\\S+ ?", ""))
					.collect(Collectors.joining(" "));
			assertEquals(LayoutWords.of(layout), LayoutWords.of(words));
		}
	}

	@Test
	void theParentTreeLeadsFromEveryPieceToItsElement() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(6))) {
			COSDictionary root = pdf.document().getDocumentCatalog().getStructureTreeRoot().getCOSObject();
			COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
			assertEquals(2 * pdf.pages(), numbers.size());
			for (int page = 0; page < pdf.pages(); page++) {
				assertEquals(page, pdf.document().getPage(page).getStructParents());
				COSArray elements = (COSArray) numbers.getObject(2 * page + 1);
				assertTrue(elements.size() > 0);
				for (int i = 0; i < elements.size(); i++) {
					assertEquals(COSName.STRUCT_ELEM, ((COSDictionary) elements.getObject(i)).getCOSName(COSName.TYPE));
				}
			}
		}
	}

	@Test
	void theCatalogTellsLanguageTitleAndTags() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(1))) {
			PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
			assertEquals("vi-VN", catalog.getLanguage());
			assertTrue(catalog.getMarkInfo().isMarked());
			assertTrue(catalog.getViewerPreferences().displayDocTitle());
			assertEquals("Quyết định số 07/QĐ-UBND", pdf.document().getDocumentInformation().getTitle());
			assertEquals("UBND tỉnh Vân Sơn", pdf.document().getDocumentInformation().getAuthor());
			assertEquals(1.7f, pdf.document().getVersion());
		}
	}

	@Test
	void theMetadataHaveNoDateAndAreWellFormed() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(1))) {
			byte[] packet = pdf.document().getDocumentCatalog().getMetadata().toByteArray();
			String text = new String(packet, StandardCharsets.UTF_8);
			var xml = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new java.io.ByteArrayInputStream(packet));
			assertEquals("x:xmpmeta", xml.getDocumentElement().getNodeName());
			assertTrue(text.contains("Về nhiệm vụ &amp; giải pháp năm 2027"), text);
			assertTrue(text.contains("<pdfuaid:part>1</pdfuaid:part>"), text);
			assertTrue(!text.contains("CreateDate"), text);
			assertEquals(null, pdf.document().getDocumentInformation().getCreationDate());
		}
	}
}
