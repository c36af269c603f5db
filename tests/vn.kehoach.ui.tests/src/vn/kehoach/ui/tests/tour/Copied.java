package vn.kehoach.ui.tests.tour;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** What was copied elsewhere and is to be pasted. */
final class Copied {
	private Copied() {
	}

	/** Puts something on the clipboard. */
	static void to(Transfer kind, Object what) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[]{ what }, new Transfer[]{ kind });
		clipboard.dispose();
	}
}
