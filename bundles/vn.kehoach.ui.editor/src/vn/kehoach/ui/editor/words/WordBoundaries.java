package vn.kehoach.ui.editor.words;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * Where words of a plan begin and end: letters with their tone marks, composed or not, digits and underlines; so ids and syllables are
 * words, and a mark is never parted from its letter.
 */
public final class WordBoundaries {
	private WordBoundaries() {
	}

	/** True for what is inside of words. */
	public static boolean isWordPart(char character) {
		return Character.isLetterOrDigit(character) || character == '_' || isMark(character);
	}

	private static boolean isMark(char character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	/** The word that an offset is in or at the end of; empty at the offset where there is none. */
	public static IRegion wordAt(IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			String text = document.get(line.getOffset(), line.getLength());
			int at = offset - line.getOffset();
			int start = start(text, at);
			return new Region(line.getOffset() + start, end(text, at) - start);
		} catch (BadLocationException gone) {
			return new Region(offset, 0);
		}
	}

	private static int start(CharSequence text, int offset) {
		int start = offset;
		while (start > 0 && isWordPart(text.charAt(start - 1)))
			start--;
		return start;
	}

	private static int end(CharSequence text, int offset) {
		int end = offset;
		while (end < text.length() && isWordPart(text.charAt(end)))
			end++;
		return end;
	}

	/** Where the word after the offset begins, as Ctrl+Right goes: over the rest of this word, and the blanks behind it. */
	public static int next(CharSequence text, int offset) {
		int at = offset;
		if (at < text.length() && isWordPart(text.charAt(at)))
			at = end(text, at);
		else
			while (at < text.length() && isSign(text.charAt(at)))
				at++;
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		return at;
	}

	/** Where the word before the offset begins, as Ctrl+Left goes: over the blanks before, then over the word. */
	public static int previous(CharSequence text, int offset) {
		int at = offset;
		while (at > 0 && Character.isWhitespace(text.charAt(at - 1)))
			at--;
		if (at > 0 && isWordPart(text.charAt(at - 1)))
			return start(text, at);
		while (at > 0 && isSign(text.charAt(at - 1)))
			at--;
		return at;
	}

	private static boolean isSign(char character) {
		return !isWordPart(character) && !Character.isWhitespace(character);
	}
}
