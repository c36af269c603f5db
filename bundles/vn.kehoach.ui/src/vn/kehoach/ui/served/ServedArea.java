package vn.kehoach.ui.served;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** What every overview consists of: a notice above, and below it the content or a hint in its place. */
final class ServedArea {
	private final Composite whole;
	private final Notice notice;
	private final HintedArea area;

	ServedArea(Composite parent) {
		whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		notice = new Notice(whole);
		Composite below = new Composite(whole, SWT.NONE);
		below.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		area = new HintedArea(below);
	}

	Composite whole() {
		return whole;
	}

	Notice notice() {
		return notice;
	}

	HintedArea area() {
		return area;
	}
}
