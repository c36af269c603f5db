package vn.kehoach.app.help;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

import vn.kehoach.app.AppMessages;
import vn.kehoach.model.message.UserLanguage;

/** The user guide: its pages on the left, the page on the right. Explanations of checks are shown here, too. */
public final class HelpView extends ViewPart {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.help.guide";

	private static final int[] WIDTHS = { 1, 3 };

	private TableViewer contents;
	private GuideText text;

	@Override
	public void createPartControl(Composite parent) {
		Guide guide = new Guide(FrameworkUtil.getBundle(HelpView.class), UserLanguage.current() == UserLanguage.ENGLISH ? "en" : "vi");
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		contents = new TableViewer(halves, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		contents.setContentProvider(ArrayContentProvider.getInstance());
		contents.setLabelProvider(LabelProvider.createTextProvider(page -> ((GuidePage) page).title()));
		text = new GuideText(halves, guide::picture);
		halves.setWeights(WIDTHS);
		List<GuidePage> pages = guide.pages();
		contents.setInput(pages);
		contents.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof GuidePage page)
				text.show(page.markdown());
		});
		if (pages.isEmpty())
			text.show(AppMessages.text("help.empty"));
		else
			contents.setSelection(new StructuredSelection(pages.getFirst()));
	}

	/** Shows a text that is no page of the guide. */
	public void explain(String markdown) {
		contents.setSelection(StructuredSelection.EMPTY);
		text.show(markdown);
	}

	/** Shows a page of the guide. */
	public void open(GuidePage page) {
		contents.setSelection(new StructuredSelection(page), true);
	}

	/** What is read now. */
	public String shownText() {
		return text.widget().getText();
	}

	/** The pages of the guide. */
	public List<GuidePage> pages() {
		return ((List<?>) contents.getInput()).stream().map(GuidePage.class::cast).toList();
	}

	@Override
	public void setFocus() {
		contents.getControl().setFocus();
	}
}
