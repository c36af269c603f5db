package vn.kehoach.ui.editor.structure.tree;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Elements that were cut or copied in this window, and their text for other programs. */
public final class ElementClipboard {
	private static Held held = new Held("", List.of(), false);

	private ElementClipboard() {
	}

	/**
	 * Elements of a file.
	 *
	 * @param uri the file
	 * @param handles the elements
	 * @param cut true when they leave their place as they are pasted
	 */
	record Held(String uri, List<String> handles, boolean cut) {
	}

	static void hold(Held elements, String text, Display display) {
		held = elements;
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[]{ text }, new Transfer[]{ TextTransfer.getInstance() });
		clipboard.dispose();
	}

	static Held held() {
		return held;
	}

	/** Elements that were cut can be pasted once. */
	static void empty() {
		held = new Held("", List.of(), false);
	}
}
