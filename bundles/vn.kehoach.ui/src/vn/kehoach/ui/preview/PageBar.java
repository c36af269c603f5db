package vn.kehoach.ui.preview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Below the pages: the number of the page in sight, how many there are, and the size. The number and the size can be typed. */
public final class PageBar {
	private static final int DIGITS = 4;
	private static final int NUMBER_WIDTH = 32;
	private static final int SIZE_WIDTH = 110;
	private static final int FIRST_STEP = 2;

	private final PageCanvas pages;
	private final Text number;
	private final Label total;
	private final Combo size;

	PageBar(Composite parent, PageCanvas pages) {
		this.pages = pages;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).applyTo(bar);
		new Label(bar, SWT.NONE).setText(PreviewMessages.text("page"));
		number = new Text(bar, SWT.BORDER | SWT.RIGHT);
		number.setTextLimit(DIGITS);
		GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(number);
		number.addListener(SWT.DefaultSelection, event -> go());
		number.addListener(SWT.FocusOut, event -> update());
		total = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(total);
		size = new Combo(bar, SWT.DROP_DOWN);
		size.add(PreviewMessages.text("fitWidth"));
		size.add(PreviewMessages.text("fitPage"));
		Zoom.STEPS.forEach(step -> size.add(PreviewMessages.text("percent", step)));
		GridDataFactory.swtDefaults().hint(SIZE_WIDTH, SWT.DEFAULT).applyTo(size);
		size.addListener(SWT.Selection, event -> choose(size.getSelectionIndex()));
		size.addListener(SWT.DefaultSelection, event -> resize());
		size.addListener(SWT.FocusOut, event -> update());
		pages.whenMoved(this::update);
		update();
	}

	private void go() {
		if (number.getText().matches("\\d+"))
			pages.goTo(Integer.parseInt(number.getText()) - 1);
		update();
	}

	private void choose(int index) {
		if (index >= 0)
			pages.setZoom(switch (index) {
			case 0 -> Zoom.FIT_WIDTH;
			case 1 -> Zoom.FIT_PAGE;
			default -> Zoom.of(Zoom.STEPS.get(index - FIRST_STEP));
			});
	}

	private void resize() {
		String digits = size.getText().replaceAll("\\D", "");
		if (size.indexOf(size.getText()) >= 0)
			choose(size.indexOf(size.getText()));
		else if (!digits.isEmpty() && digits.length() <= DIGITS)
			pages.setZoom(Zoom.of(Integer.parseInt(digits)));
		update();
	}

	private void update() {
		if (number.isDisposed())
			return;
		boolean any = pages.pageCount() > 0;
		set(any ? Integer.toString(pages.currentPage() + 1) : "");
		total.setText(PreviewMessages.text("total", pages.pageCount()));
		number.setEnabled(any);
		size.setEnabled(any);
		String shown = PreviewMessages.text("percent", pages.percent());
		if (!size.getText().equals(shown))
			size.setText(shown);
	}

	private void set(String shown) {
		if (!number.getText().equals(shown))
			number.setText(shown);
	}

	/** The field with the number of the page. */
	public Text number() {
		return number;
	}

	/** What is said of the number of pages. */
	public String totalText() {
		return total.getText();
	}

	/** The choice of sizes. */
	public Combo size() {
		return size;
	}
}
