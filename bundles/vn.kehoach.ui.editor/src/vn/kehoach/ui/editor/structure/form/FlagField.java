package vn.kehoach.ui.editor.structure.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.FormField;

/** Yes or no. */
final class FlagField implements FieldEditor {
	private final Button button;
	private FormField field;

	FlagField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		button = toolkit.createButton(parent, field.label(), SWT.CHECK);
		button.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> requests.set(this.field, button.getSelection() ? "true" : null)));
	}

	@Override
	public void show(FormField next) {
		field = next;
		button.setSelection(next.value() != null);
	}

	@Override
	public void focus() {
		button.setFocus();
	}
}
