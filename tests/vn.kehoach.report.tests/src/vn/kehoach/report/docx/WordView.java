package vn.kehoach.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.kehoach.report.layout.LayoutWords;

/** Reads a Word file back through Apache POI. */
final class WordView {

	private final XWPFDocument document;

	WordView(byte[] file) throws IOException {
		document = new XWPFDocument(new ByteArrayInputStream(file));
	}

	XWPFDocument document() {
		return document;
	}

	/** All paragraphs in the order of the file, those of tables too, footnotes last. */
	List<XWPFParagraph> paragraphs() {
		List<XWPFParagraph> result = new ArrayList<>();
		document.getBodyElements().forEach(element -> collect(element, result));
		return result;
	}

	/** The paragraph that begins with a text. */
	XWPFParagraph paragraph(String beginning) {
		return paragraphs().stream().filter(paragraph -> paragraph.getText().startsWith(beginning)).findFirst()
				.orElseThrow(() -> new AssertionError("no paragraph begins with " + beginning));
	}

	/** The words in the order of the file, footnotes last, marks left out. */
	List<String> words() {
		StringBuilder text = new StringBuilder();
		paragraphs().forEach(paragraph -> text.append(words(paragraph)).append('\n'));
		for (XWPFFootnote note : document.getFootnotes()) {
			note.getParagraphs().forEach(paragraph -> text.append(words(paragraph)).append('\n'));
		}
		return LayoutWords.of(text.toString());
	}

	private static String words(XWPFParagraph paragraph) {
		return paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining())
				.replaceAll("\\[footnoteRef:\\d+\\]", "");
	}

	private static void collect(IBodyElement element, List<XWPFParagraph> result) {
		if (element instanceof XWPFParagraph paragraph) {
			result.add(paragraph);
		} else if (element instanceof XWPFTable table) {
			for (XWPFTableRow row : table.getRows()) {
				for (XWPFTableCell cell : row.getTableCells()) {
					cell.getBodyElements().forEach(inner -> collect(inner, result));
				}
			}
		}
	}
}
