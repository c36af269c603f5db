package vn.kehoach.ui.editor.codemining;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;

/** Words within a line that are not part of the text. */
final class Hint extends LineContentCodeMining {
	Hint(Position place, String words, ICodeMiningProvider provider) {
		super(place, provider);
		setLabel(words);
	}

	@Override
	public boolean isResolved() {
		return true;
	}
}
