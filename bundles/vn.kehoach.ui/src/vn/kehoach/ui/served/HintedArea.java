package vn.kehoach.ui.served;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A content, or in its place a hint in the middle that says why there is none and what to do. */
public final class HintedArea {
	private static final int WIDTH = 420;

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Composite page;
	private final Label hint;
	private final Composite content;

	/** @param parent of the area */
	public HintedArea(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		hint = new Label(page, SWT.WRAP | SWT.CENTER);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		stack.topControl = page;
	}

	/** Where the content belongs; lays out in a grid of one column. */
	public Composite content() {
		return content;
	}

	/** Shows the content. */
	public void showContent() {
		bring(content);
	}

	/** Shows a hint in the place of the content. */
	public void showHint(String words) {
		hint.setText(words);
		page.layout();
		bring(page);
	}

	/** The hint that is shown; null while there is content. */
	public String hint() {
		return stack.topControl == page ? hint.getText() : null;
	}

	/** Gives the focus to what is shown. */
	public void setFocus() {
		stack.topControl.setFocus();
	}

	private void bring(Control control) {
		if (stack.topControl == control)
			return;
		stack.topControl = control;
		area.layout();
	}
}
