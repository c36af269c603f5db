package vn.kehoach.ui.editor.words;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.MovementEvent;
import org.eclipse.swt.custom.MovementListener;

/** Moves, selects and deletes word by word as {@link WordBoundaries} has them; the ends of a line stop each step. */
final class WordMovement implements MovementListener {
	@Override
	public void getNextOffset(MovementEvent event) {
		if ((event.movement & (SWT.MOVEMENT_WORD | SWT.MOVEMENT_WORD_START | SWT.MOVEMENT_WORD_END)) == 0)
			return;
		int at = event.offset - event.lineOffset;
		if (at >= 0 && at < event.lineText.length())
			event.newOffset = event.lineOffset + WordBoundaries.next(event.lineText, at);
	}

	@Override
	public void getPreviousOffset(MovementEvent event) {
		if ((event.movement & (SWT.MOVEMENT_WORD | SWT.MOVEMENT_WORD_START | SWT.MOVEMENT_WORD_END)) == 0)
			return;
		int at = event.offset - event.lineOffset;
		if (at > 0 && at <= event.lineText.length())
			event.newOffset = event.lineOffset + WordBoundaries.previous(event.lineText, at);
	}
}
