package vn.kehoach.ui.served;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line above the content with something that went wrong or was done; away until there is something to say. */
final class Notice {
	private final Composite line;
	private final Label image;
	private final Label words;

	Notice(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(line);
		image = new Label(line, SWT.NONE);
		words = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
	}

	void refusal(String text) {
		show(text, ISharedImages.IMG_OBJS_WARN_TSK);
	}

	void done(String text) {
		show(text, ISharedImages.IMG_OBJS_INFO_TSK);
	}

	/** What is said; "" for nothing. */
	String text() {
		return words.getText();
	}

	void clear() {
		if (!words.getText().isEmpty())
			show("", ISharedImages.IMG_OBJS_INFO_TSK);
	}

	private void show(String text, String icon) {
		image.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(icon));
		words.setText(text);
		line.setVisible(!text.isEmpty());
		((GridData) line.getLayoutData()).exclude = text.isEmpty();
		line.getParent().layout(true, true);
	}
}
