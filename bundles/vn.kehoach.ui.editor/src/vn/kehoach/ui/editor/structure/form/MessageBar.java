package vn.kehoach.ui.editor.structure.form;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** Tells above a form why something was not done. It takes no room while there is nothing to tell. */
final class MessageBar {
	private final Composite bar;
	private final Label words;

	MessageBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.exclude = true;
		bar.setLayoutData(place);
		bar.setLayout(new GridLayout(2, false));
		bar.setVisible(false);
		new Label(bar, SWT.NONE).setImage(NodeIcons.problem());
		words = new Label(bar, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		words.setLayoutData(data);
	}

	/** Shows a message; null takes it away. */
	void show(String message) {
		boolean any = message != null;
		if (!any && !bar.getVisible())
			return;
		words.setText(any ? message : "");
		words.setForeground(JFaceColors.getErrorText(words.getDisplay()));
		((GridData) bar.getLayoutData()).exclude = !any;
		bar.setVisible(any);
		words.requestLayout();
	}

	String message() {
		return bar.getVisible() ? words.getText() : "";
	}
}
