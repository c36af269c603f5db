package vn.kehoach.ui.editor.structure.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.FieldType;
import vn.kehoach.server.protocol.structure.FormField;

/** Makes the widgets of fields by their types: a label to the left, the editor to the right. */
final class FieldEditors {
	private static final int LABEL_WIDTH = 150;

	private final FormToolkit toolkit;
	private final FieldRequests requests;

	FieldEditors(FormToolkit toolkit, FieldRequests requests) {
		this.toolkit = toolkit;
		this.requests = requests;
	}

	/** Creates a row of a grid of two columns. */
	FieldEditor create(Composite parent, FormField field) {
		boolean labelled = field.type() != FieldType.FLAG && field.type() != FieldType.PROSE;
		Label label = toolkit.createLabel(parent, labelled ? field.label() : "", SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.TOP, false, false);
		data.widthHint = LABEL_WIDTH;
		data.verticalIndent = 5;
		data.exclude = field.type() == FieldType.PROSE;
		label.setVisible(!data.exclude);
		label.setLayoutData(data);
		Composite cell = toolkit.createComposite(parent);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 1;
		layout.marginWidth = 1;
		layout.verticalSpacing = 2;
		cell.setLayout(layout);
		cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, data.exclude ? 2 : 1, 1));
		return editor(cell, field);
	}

	private FieldEditor editor(Composite cell, FormField field) {
		return switch (field.type()) {
		case TEXT, NUMBER -> new TextField(cell, toolkit, field, requests);
		case PROSE -> new ProseField(cell, toolkit, field, requests);
		case DATE -> new DateField(cell, toolkit, field, requests);
		case CHOICE -> new ChoiceField(cell, toolkit, field, requests);
		case FLAG -> new FlagField(cell, toolkit, field, requests);
		case REFERENCE -> new ReferenceField(cell, toolkit, field, requests);
		case REFERENCES, ASSIGNEES -> new BodiesField(cell, toolkit, field, requests);
		case TEXTS -> new LinesField(cell, toolkit, field, requests);
		};
	}
}
