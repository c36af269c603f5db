package vn.kehoach.ui.editor.structure.form;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.picker.CandidateBox;

/** An element by its name, and a box to find another. */
final class ReferenceField implements FieldEditor {
	private final Label name;
	private final Button remove;
	private final HintLine hints;
	private final CandidateBox box;
	private FormField field;

	ReferenceField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		Composite line = toolkit.createComposite(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		name = toolkit.createLabel(line, "", SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 120;
		name.setLayoutData(data);
		remove = toolkit.createButton(line, StructureMessages.text("remove"), SWT.PUSH);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> requests.set(this.field, (String) null)));
		box = new CandidateBox(line, requests.candidates(field), StructureMessages.text("findOther"),
				candidate -> requests.set(this.field, candidate.id()));
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		wide.widthHint = 120;
		box.text().setLayoutData(wide);
		hints = new HintLine(parent, toolkit, value -> requests.set(this.field, value));
	}

	@Override
	public void show(FormField next) {
		field = next;
		boolean any = next.value() != null;
		name.setText(any ? Objects.requireNonNullElse(next.shown(), next.value()) : StructureMessages.text("none"));
		name.setForeground(any ? null : name.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		remove.setVisible(any && !next.required());
		hints.show(next);
	}

	@Override
	public void focus() {
		box.text().setFocus();
	}
}
