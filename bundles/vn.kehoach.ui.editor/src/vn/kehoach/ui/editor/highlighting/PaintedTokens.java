package vn.kehoach.ui.editor.highlighting;

import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * The tokens that were painted last, and how much of the text was touched since: so that after a key only the words around it are painted
 * again, not the whole text. In the UI thread.
 */
final class PaintedTokens {
	private List<ColouredToken> painted = List.of();
	private int length;
	/** How many characters at the beginning and at the end are as they were painted. */
	private int head;
	private int tail;

	/** Something has happened to a part of the text. */
	void touch(int offset, int touched, int textLength) {
		head = Math.min(head, offset);
		tail = Math.min(tail, textLength - offset - touched);
	}

	/** A part of the text as it was painted last is not as it should be. */
	void touch(int offset, int touched) {
		touch(offset, touched, length);
	}

	/** What is to be painted so that the text has these tokens; of length 0 for nothing. They count as painted from now on. */
	IRegion next(List<ColouredToken> tokens, int textLength) {
		int moved = textLength - length;
		int most = Math.min(painted.size(), tokens.size());
		int same = 0;
		while (same < most && tokens.get(same).end() <= head && painted.get(same).equals(tokens.get(same)))
			same++;
		int behind = 0;
		while (behind < most - same && last(tokens, behind).offset() >= textLength - tail
				&& last(painted, behind).movedBy(moved).equals(last(tokens, behind)))
			behind++;
		boolean nothing = moved == 0 && head == textLength && tail == textLength && same == tokens.size() && same == painted.size();
		int start = same == 0 ? 0 : tokens.get(same - 1).end();
		int end = behind == 0 ? textLength : last(tokens, behind - 1).offset();
		painted = tokens;
		length = textLength;
		head = textLength;
		tail = textLength;
		return new Region(start, nothing ? 0 : Math.max(0, end - start));
	}

	private static ColouredToken last(List<ColouredToken> tokens, int behind) {
		return tokens.get(tokens.size() - 1 - behind);
	}

	/** The tokens that were painted last. */
	List<ColouredToken> tokens() {
		return painted;
	}
}
