package vn.kehoach.ui.editor.structure.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What stands in a text field of one sort or the other; knows the user's changes from those of the program. */
final class FieldWords {
	private final Control control;
	private boolean showing;

	/**
	 * @param control a text field
	 * @param modified is told when the user has changed something
	 */
	FieldWords(Control control, Runnable modified) {
		this.control = control;
		control.addListener(SWT.Modify, event -> {
			if (!showing)
				modified.run();
		});
	}

	String words() {
		return control instanceof Text text ? text.getText() : ((StyledText) control).getText();
	}

	/** Shows words; the caret stays. */
	void put(String words) {
		showing = true;
		type(words);
		showing = false;
	}

	/** Puts words into the field as the user does. */
	void type(String words) {
		if (control instanceof Text text)
			text.setText(words);
		else {
			StyledText styled = (StyledText) control;
			int caret = styled.getCaretOffset();
			styled.setText(words);
			styled.setCaretOffset(Math.min(caret, words.length()));
		}
	}
}
