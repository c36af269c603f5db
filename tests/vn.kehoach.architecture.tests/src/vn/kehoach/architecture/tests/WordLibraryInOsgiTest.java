package vn.kehoach.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.osgi.framework.FrameworkUtil;

/** The libraries for Word files have no OSGi manifest of their own; the target definition wraps them. This proves that they work wrapped. */
final class WordLibraryInOsgiTest {

	@Test
	void wordLibraryRunsAsABundleOfItsOwn() {
		assertNotNull(FrameworkUtil.getBundle(XWPFDocument.class), "the test must run in OSGi to prove anything");
	}

	@Test
	void writtenDocumentIsReadBack() throws IOException {
		byte[] written = write();

		try (var document = new XWPFDocument(new ByteArrayInputStream(written))) {
			XWPFParagraph first = document.getParagraphs().get(0);
			assertEquals("Quyết định đầu tiên", first.getText());
			assertEquals(ParagraphAlignment.CENTER, first.getAlignment());
			assertEquals("vi-VN", first.getRuns().get(0).getLang());
			assertEquals("ô", document.getTables().get(0).getRow(1).getCell(1).getText());
			assertEquals(BigInteger.valueOf(1701), document.getDocument().getBody().getSectPr().getPgMar().getLeft());
			assertEquals("1", document.getFooterList().get(0).getText().strip());
			assertEquals("ghi chú", document.getFootnotes().get(document.getFootnotes().size() - 1).getParagraphs().get(0).getText());
		}
	}

	private static byte[] write() throws IOException {
		try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setAlignment(ParagraphAlignment.CENTER);
			paragraph.createRun().setText("Quyết định đầu tiên");
			paragraph.getRuns().get(0).setLang("vi-VN");
			XWPFTable table = document.createTable(2, 2);
			table.getRow(1).getCell(1).setText("ô");
			CTSectPr section = document.getDocument().getBody().addNewSectPr();
			CTPageMar margins = section.addNewPgMar();
			margins.setLeft(BigInteger.valueOf(1701));
			XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
			footer.createParagraph().createRun().setText("1");
			document.createFootnotes().createFootnote().createParagraph().createRun().setText("ghi chú");
			document.write(out);
			return out.toByteArray();
		}
	}
}
