package vn.kehoach.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutWords;

/** A PDF file printed from a layout and read back. */
final class PrintedPdf implements AutoCloseable {
	private final PDDocument document;

	private PrintedPdf(byte[] file) throws IOException {
		document = Loader.loadPDF(file);
	}

	static PrintedPdf of(LayoutDocument layout) throws IOException {
		return new PrintedPdf(bytes(layout));
	}

	static PrintedPdf of(Block... blocks) throws IOException {
		return of(SampleDocument.of(blocks));
	}

	static byte[] bytes(LayoutDocument layout) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter().write(layout, out);
		return out.toByteArray();
	}

	PDDocument document() {
		return document;
	}

	int pages() {
		return document.getNumberOfPages();
	}

	/** The words of a page, from 1, in the order of its content. */
	List<String> words(int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return LayoutWords.of(stripper.getText(document));
	}

	/** The words of all pages in the order of their content, the page numbers left out. */
	List<String> wordsWithoutPageNumbers() throws IOException {
		List<String> words = new ArrayList<>();
		for (int page = 1; page <= pages(); page++) {
			List<String> ofPage = words(page);
			boolean numbered = letters(page).stream().anyMatch(letter -> letter.y() < 56);
			words.addAll(numbered ? ofPage.subList(1, ofPage.size()) : ofPage);
		}
		return words;
	}

	/** The letters of a page, from 1, blanks left out. */
	List<Letter> letters(int page) throws IOException {
		List<Letter> letters = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				letters.add(new Letter(text.getUnicode(), text.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
						text.getFontSizeInPt(), text.getXDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(),
						text.getYDirAdj()));
			}
		};
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(document);
		return letters.stream().filter(letter -> !letter.isBlank()).toList();
	}

	/** The letters of a text on a page; the text is unique on it and is given without its blanks. */
	List<Letter> letters(int page, String textWithoutBlanks) throws IOException {
		List<Letter> all = letters(page);
		StringBuilder text = new StringBuilder();
		all.forEach(letter -> text.append(letter.text()));
		int start = text.indexOf(textWithoutBlanks);
		if (start < 0) {
			throw new AssertionError("no “" + textWithoutBlanks + "” in " + text);
		}
		return all.subList(start, start + textWithoutBlanks.length());
	}

	/** The lines drawn on a page, from 1, in the order of its content. */
	List<DrawnRule> rules(int page) throws IOException {
		List<DrawnRule> rules = new ArrayList<>();
		List<Double> numbers = new ArrayList<>();
		for (Object token : new PDFStreamParser(document.getPage(page - 1)).parse()) {
			if (token instanceof COSNumber number) {
				numbers.add((double) number.floatValue());
			} else if (token instanceof Operator operator) {
				if (operator.getName().equals("l")) {
					int last = numbers.size() - 4;
					rules.add(new DrawnRule(numbers.get(last), numbers.get(last + 1), numbers.get(last + 2),
							numbers.get(last + 3)));
				}
				if (!operator.getName().equals("m")) {
					numbers.clear();
				}
			}
		}
		return rules;
	}

	/** How often an operator occurs on a page, from 1. */
	long operators(int page, String name) throws IOException {
		return new PDFStreamParser(document.getPage(page - 1)).parse().stream()
				.filter(token -> token instanceof Operator operator && operator.getName().equals(name)).count();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
