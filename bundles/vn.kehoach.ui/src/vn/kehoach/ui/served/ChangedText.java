package vn.kehoach.ui.served;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Follows the changes of one text at a time. */
final class ChangedText implements IDocumentListener {
	private final Runnable changed;
	private IDocument followed;

	/** @param changed told after every change */
	ChangedText(Runnable changed) {
		this.changed = changed;
	}

	/** Follows this text, and no other any more; null for none. */
	void follow(IDocument next) {
		if (followed != null)
			followed.removeDocumentListener(this);
		followed = next;
		if (followed != null)
			followed.addDocumentListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// told afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		changed.run();
	}
}
