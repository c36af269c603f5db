package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.ParagraphStyle;

/** The outline follows the outline levels; each entry leads to its heading. */
class PdfOutlineTest {

	@Test
	void entriesAreNestedByLevel() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(5))) {
			StringBuilder outline = new StringBuilder();
			print(pdf.document().getDocumentCatalog().getDocumentOutline(), "", outline);
			assertEquals("""
					Điều 1. Ban hành nhiệm vụ, giải pháp chủ yếu của năm 2027 như sau:
					  I. NHIỆM VỤ VÀ GIẢI PHÁP
					    1. Nhóm nhiệm vụ thứ 1
					      1.1. Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành, đơn vị, địa phương
					      1.2. Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành, đơn vị, địa phương
					      1.3. Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành, đơn vị, địa phương
					      2.4. Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành, đơn vị, địa phương
					    2. Nhóm nhiệm vụ thứ 2
					      2.5. Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành, đơn vị, địa phương
					Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Tổ chức đối thoại hằng quý với doanh nghiệp, hợp…
					Điều 3. Chánh Văn phòng và thủ trưởng các đơn vị thi hành Quyết định này./.
					Phụ lục I CHỈ TIÊU CHỦ YẾU NĂM 2027
					""", outline.toString());
		}
	}

	@Test
	void anEntryLeadsToTheLineOfItsHeading() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.decision(5))) {
			PDOutlineItem second = pdf.document().getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling();
			PDPageXYZDestination destination = (PDPageXYZDestination) second.getDestination();
			int page = destination.retrievePageNumber() + 1;
			Letter heading = pdf.letters(page, "Điều2.").getFirst();
			double top = pdf.document().getPage(page - 1).getMediaBox().getHeight() - destination.getTop();
			assertTrue(top < heading.y() && heading.y() - top < 20, "line at " + heading.y() + ", destination at " + top);
		}
	}

	@Test
	void aDocumentWithoutHeadingsHasNoOutline() throws Exception {
		try (PrintedPdf pdf = PrintedPdf.of(SampleDocument.paragraph(ParagraphStyle.BODY, "Một đoạn."))) {
			assertNull(pdf.document().getDocumentCatalog().getDocumentOutline());
		}
	}

	private static void print(PDOutlineNode node, String indent, StringBuilder out) {
		for (PDOutlineItem item : node.children()) {
			out.append(indent).append(item.getTitle()).append('\n');
			print(item, indent + "  ", out);
		}
	}
}
