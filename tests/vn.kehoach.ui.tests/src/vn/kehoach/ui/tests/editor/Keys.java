package vn.kehoach.ui.tests.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

import vn.kehoach.ui.tests.workbench.UiWait;

/** Types into a text as a keyboard does. */
public final class Keys {
	private final StyledText text;

	/** A keyboard whose keys go into the text of a viewer. */
	public Keys(ITextViewer viewer) {
		text = viewer.getTextWidget();
		text.getShell().forceActive();
		text.forceFocus();
	}

	/** Types characters; a line feed is the Enter key. */
	public void type(String characters) {
		for (char character : characters.toCharArray())
			press(character == '\n' ? SWT.CR : character, character == '\n' ? SWT.CR : character, SWT.NONE);
	}

	/** Presses a key that is not a letter. */
	public void press(int key) {
		press(key, (char) (key == SWT.TAB || key == SWT.CR || key == SWT.ESC || key == SWT.BS ? key : 0), SWT.NONE);
	}

	void press(int key, char character, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.character = character;
		event.stateMask = modifiers;
		event.widget = text;
		text.notifyListeners(SWT.KeyDown, event);
		UiWait.settle();
	}
}
