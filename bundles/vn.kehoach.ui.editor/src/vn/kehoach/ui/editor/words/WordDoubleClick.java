package vn.kehoach.ui.editor.words;

import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** A double click selects an id or a syllable with all its marks. */
public final class WordDoubleClick extends DefaultTextDoubleClickStrategy {
	@Override
	protected IRegion findWord(IDocument document, int offset) {
		IRegion word = WordBoundaries.wordAt(document, offset);
		return word.getLength() == 0 ? super.findWord(document, offset) : word;
	}
}
