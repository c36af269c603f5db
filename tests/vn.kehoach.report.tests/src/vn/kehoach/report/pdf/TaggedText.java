package vn.kehoach.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a file as text: an element a line, with the text that it has itself. */
final class TaggedText {
	private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

	/** The tree below the document element, elements indented by depth. */
	String of(PDDocument document) throws IOException {
		StringBuilder out = new StringBuilder();
		for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
			print((PDStructureElement) kid, "", out);
		}
		return out.toString();
	}

	private void print(PDStructureElement element, String indent, StringBuilder out) throws IOException {
		StringBuilder text = new StringBuilder();
		StringBuilder below = new StringBuilder();
		for (Object kid : element.getKids()) {
			switch (kid) {
			case PDStructureElement child -> print(child, indent + " ", below);
			case Integer id -> text.append(text(element.getPage(), id));
			case PDMarkedContentReference reference -> text.append(text(reference.getPage(), reference.getMCID()));
			default -> throw new AssertionError("unexpected kid " + kid);
			}
		}
		String spoken = element.getActualText() == null ? "" : " [" + element.getActualText() + "]";
		String own = text.isEmpty() ? "" : " " + text.toString().strip();
		out.append(indent).append(element.getStructureType()).append(spoken).append(own).append('\n').append(below);
	}

	private String text(PDPage page, int id) throws IOException {
		if (!texts.containsKey(page)) {
			texts.put(page, read(page));
		}
		String text = texts.get(page).get(id);
		if (text == null) {
			throw new AssertionError("no marked content " + id);
		}
		return text;
	}

	private static Map<Integer, String> read(PDPage page) throws IOException {
		PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
		extractor.processPage(page);
		Map<Integer, String> result = new HashMap<>();
		for (PDMarkedContent content : extractor.getMarkedContents()) {
			StringBuilder text = new StringBuilder();
			for (Object piece : content.getContents()) {
				if (piece instanceof TextPosition letter) {
					text.append(letter.getUnicode());
				}
			}
			result.put(content.getMCID(), text.toString());
		}
		return result;
	}
}
