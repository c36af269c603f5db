package vn.kehoach.importer.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a page, line by line from the top, with their places. */
final class PageWords extends PDFTextStripper {
	private static final double SMALL = 0.8;

	private static final double GLUED = 0.3;
	private static final double CLOSE = 0.15;
	private static final int LETTERS_TO_A_BLANK = 50;

	private final List<List<PdfWord>> lines = new ArrayList<>();
	private boolean blankBefore;
	private int blanks;
	private int letters;

	PageWords() {
		setSortByPosition(true);
		setSuppressDuplicateOverlappingText(true);
	}

	/** @param page from 1 */
	List<List<PdfWord>> of(PDDocument document, int page) throws IOException {
		lines.clear();
		lines.add(new ArrayList<>());
		setStartPage(page);
		setEndPage(page);
		writeText(document, Writer.nullWriter());
		return lines.stream().filter(line -> !line.isEmpty()).map(PageWords::withRaised).toList();
	}

	/** Numbers much smaller than their line, at its beginning or close behind a word, are marks of notes. */
	private static List<PdfWord> withRaised(List<PdfWord> line) {
		double size = line.stream().mapToDouble(PdfWord::size).max().orElse(0);
		List<PdfWord> result = new ArrayList<>();
		for (PdfWord word : line) {
			boolean close = result.isEmpty() || word.left() - result.getLast().right() < CLOSE * size;
			boolean raised = close && word.size() < SMALL * size && word.text().matches("\\d{1,3}");
			result.add(raised ? word.asRaised() : word);
		}
		return List.copyOf(result);
	}

	@Override
	protected void writeLineSeparator() {
		lines.add(new ArrayList<>());
		blankBefore = false;
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		List<TextPosition> word = new ArrayList<>();
		for (TextPosition letter : positions) {
			if (letter.getUnicode().isBlank()) {
				word(word);
				word.clear();
				blankBefore = true;
				blanks++;
			} else {
				word.add(letter);
				letters++;
			}
		}
		word(word);
	}

	/** Small numbers inside or behind a word are the call of a note, and words of their own. */
	private void word(List<TextPosition> letters) {
		double size = letters.stream().mapToDouble(PageWords::size).max().orElse(0);
		int start = 0;
		for (int i = 1; i <= letters.size(); i++) {
			if (i == letters.size() || isSmallNumber(letters.get(i), size) != isSmallNumber(letters.get(start), size)) {
				add(letters.subList(start, i), isSmallNumber(letters.get(start), size));
				start = i;
			}
		}
	}

	private static boolean isSmallNumber(TextPosition letter, double size) {
		return size(letter) < SMALL * size && Character.isDigit(letter.getUnicode().charAt(0));
	}

	private void add(List<TextPosition> letters, boolean raised) {
		StringBuilder text = new StringBuilder();
		letters.forEach(letter -> text.append(letter.getUnicode()));
		TextPosition first = letters.getFirst();
		TextPosition last = letters.getLast();
		double size = letters.stream().mapToDouble(PageWords::size).max().orElse(0);
		PdfWord word = new PdfWord(text.toString(), first.getXDirAdj(), (double) last.getXDirAdj() + last.getWidthDirAdj(),
				first.getYDirAdj(), size, letters.stream().allMatch(PageWords::isBold), letters.stream().allMatch(PageWords::isItalic),
				raised);
		List<PdfWord> line = lines.getLast();
		if (!raised && !line.isEmpty() && !line.getLast().raised() && isGlued(line.getLast(), word)) {
			line.set(line.size() - 1, line.getLast().with(word));
		} else {
			line.add(word);
		}
		blankBefore = false;
	}

	/**
	 * A gap without a blank, in a document that has blanks, is kerning unless it is wide; a blank without a gap is one that strayed in
	 * from an empty line.
	 */
	private boolean isGlued(PdfWord last, PdfWord next) {
		double gap = next.left() - last.right();
		if (next.touches(last)) {
			return true;
		}
		return !blankBefore && blanks * LETTERS_TO_A_BLANK > letters && gap > 0 && gap < GLUED * next.size();
	}

	private static double size(TextPosition letter) {
		return letter.getFontSizeInPt() > 0 ? letter.getFontSizeInPt() : letter.getHeightDir();
	}

	private static boolean isBold(TextPosition letter) {
		PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
		return fontName(letter).contains("bold") || descriptor != null && descriptor.isForceBold();
	}

	private static boolean isItalic(TextPosition letter) {
		String name = fontName(letter);
		PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
		return name.contains("italic") || name.contains("oblique") || descriptor != null && descriptor.isItalic();
	}

	private static String fontName(TextPosition letter) {
		return String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
	}
}
