package vn.kehoach.ui.editor.markdown;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** A small window with styled text, and below it what can be done. */
public final class MarkdownControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int MARGIN = 4;
	private static final int WIDEST = 520;
	private static final int HIGHEST = 360;

	private Composite content;
	private StyledText text;
	private Composite steps;

	/**
	 * @param parent the window it belongs to
	 * @param resizable true for one that the user may work in
	 */
	public MarkdownControl(Shell parent, boolean resizable) {
		super(parent, resizable);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		content = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		content.setLayout(layout);
		content.setBackgroundMode(SWT.INHERIT_FORCE);
		text = new StyledText(content, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		steps = new Composite(content, SWT.NONE);
		steps.setLayout(new GridLayout());
		steps.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
	}

	@Override
	public void setInput(Object input) {
		switch (input) {
		case MarkdownContent shown -> show(shown);
		case String markdown -> show(MarkdownContent.of(markdown));
		default -> throw new IllegalArgumentException(String.valueOf(input));
		}
	}

	@Override
	public void setInformation(String information) {
		show(MarkdownContent.of(information == null ? "" : information));
	}

	private void show(MarkdownContent shown) {
		MarkdownText.show(text, shown.markdown());
		for (var old : steps.getChildren())
			old.dispose();
		for (MarkdownContent.Step step : shown.steps())
			add(step);
		((GridData) steps.getLayoutData()).exclude = shown.steps().isEmpty();
		content.layout(true, true);
	}

	private void add(MarkdownContent.Step step) {
		Link link = new Link(steps, SWT.NONE);
		link.setText("<a>" + step.label().replace("&", "&&").replace("<", "‹") + "</a>");
		link.setForeground(content.getForeground());
		link.addListener(SWT.Selection, event -> {
			dispose();
			step.action().run();
		});
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		Point limits = getSizeConstraints();
		int width = limits == null ? WIDEST : Math.clamp(limits.x, 1, WIDEST);
		Point natural = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		if (natural.x > width)
			natural = getShell().computeSize(width, SWT.DEFAULT, true);
		return new Point(natural.x, Math.min(natural.y, HIGHEST));
	}

	@Override
	public void setForegroundColor(Color foreground) {
		super.setForegroundColor(foreground);
		text.setForeground(foreground);
	}

	@Override
	public void setBackgroundColor(Color background) {
		super.setBackgroundColor(background);
		content.setBackground(background);
		text.setBackground(background);
		steps.setBackground(background);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return shell -> new MarkdownControl(shell, true);
	}

	/** What is read, without styles. */
	public String shownText() {
		return text.getText();
	}
}
