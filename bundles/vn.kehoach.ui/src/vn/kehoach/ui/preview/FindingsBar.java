package vn.kehoach.ui.preview;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A bar above the pages with what stands against printing, and links to it; away when nothing does. */
public final class FindingsBar {
	private static final String FIRST = "first";
	private static final int NARROW = 100;

	private final Composite bar;
	private final Label icon;
	private final Link words;
	private List<Diagnostic> errors = List.of();
	private String refusal;

	/**
	 * @param parent lays out in a grid of one column
	 * @param first shows an error in the text
	 * @param all shows the list of all findings
	 */
	FindingsBar(Composite parent, Consumer<Diagnostic> first, Runnable all) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		words = new Link(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Selection, event -> {
			if (FIRST.equals(event.text) && !errors.isEmpty())
				first.accept(errors.getFirst());
			else
				all.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	/** What was found in the text; only errors count. */
	void findings(List<Diagnostic> found) {
		errors = found.stream().filter(finding -> finding.getSeverity() == DiagnosticSeverity.Error).toList();
		update();
	}

	/** Why there are no new pages; null when there are. */
	void refusal(String reason) {
		refusal = reason;
		update();
	}

	/** What the bar says, with its links; "" when it is away. */
	public String text() {
		return words.getText();
	}

	/** The words with their links. */
	public Link widget() {
		return words;
	}

	private void update() {
		String text = message();
		if (text.equals(words.getText()))
			return;
		icon.setImage(PlatformUI.getWorkbench().getSharedImages()
				.getImage(errors.isEmpty() ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_ERROR_TSK));
		words.setText(text);
		bar.setVisible(!text.isEmpty());
		((GridData) bar.getLayoutData()).exclude = text.isEmpty();
		bar.getParent().layout(true, true);
	}

	private String message() {
		String links = errors.isEmpty() ? "" : ' ' + PreviewMessages.text("findings.links");
		if (refusal != null)
			return PreviewMessages.text("findings.refused", refusal) + links;
		return errors.isEmpty() ? "" : PreviewMessages.text("findings.errors", errors.size()) + links;
	}
}
