package vn.kehoach.ui.editor.structure.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The widgets around the fields: a head, a message, and below them the sheet that scrolls. */
final class FormSheet {
	private final Composite control;
	private final FormHead head;
	private final MessageBar message;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	/** Has the background that the theme gives to the parts of a form; the form itself is not reached by themes. */
	private final Composite swatch;

	FormSheet(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		control.setLayout(layout);
		head = new FormHead(control);
		message = new MessageBar(control);
		toolkit = new FormToolkit(parent.getDisplay());
		control.addDisposeListener(event -> toolkit.dispose());
		swatch = toolkit.createComposite(control);
		GridData unseen = new GridData();
		unseen.exclude = true;
		swatch.setLayoutData(unseen);
		form = toolkit.createScrolledForm(control);
		form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout body = new GridLayout();
		body.marginWidth = 10;
		body.verticalSpacing = 10;
		form.getBody().setLayout(body);
	}

	/** The whole. */
	Composite control() {
		return control;
	}

	FormHead head() {
		return head;
	}

	MessageBar message() {
		return message;
	}

	FormToolkit toolkit() {
		return toolkit;
	}

	/** What scrolls; the fields belong into its body. */
	ScrolledForm form() {
		return form;
	}

	/** Takes all fields away. */
	void clear() {
		for (Control child : form.getBody().getChildren())
			child.dispose();
		form.getDisplay().asyncExec(this::paintAsTheme);
	}

	private void paintAsTheme() {
		if (!form.isDisposed())
			form.setBackground(swatch.getBackground());
	}

	/** Puts other fields in the place of those that are there, in one go for the eye. */
	void replace(Runnable fields) {
		form.setRedraw(false);
		clear();
		fields.run();
		form.setOrigin(0, 0);
		form.reflow(true);
		form.setRedraw(true);
	}
}
