package vn.kehoach.ui.editor.structure.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.FormSection;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** The form of one element. It takes later states of the element as long as they have the same fields. */
final class ElementForm {
	private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
	private final FormModel first;
	private final Set<String> closed;

	/** @param closed the keys of sections that are closed; follows the user */
	ElementForm(ScrolledForm form, FormToolkit toolkit, FormModel model, FieldRequests requests, Set<String> closed) {
		first = model;
		this.closed = closed;
		FieldEditors widgets = new FieldEditors(toolkit, requests);
		for (FormSection section : model.sections())
			create(form, toolkit, section, widgets);
		if (model.sections().isEmpty())
			toolkit.createLabel(form.getBody(), StructureMessages.text("noFields"), SWT.WRAP)
					.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		show(model);
	}

	private void create(ScrolledForm form, FormToolkit toolkit, FormSection model, FieldEditors widgets) {
		Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.TWISTIE);
		section.setText(model.label());
		section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		section.setExpanded(!closed.contains(model.key()));
		Composite client = toolkit.createComposite(section);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.verticalSpacing = 4;
		client.setLayout(layout);
		model.fields().forEach(field -> editors.put(field.key(), widgets.create(client, field)));
		section.setClient(client);
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> {
			if (event.getState())
				closed.remove(model.key());
			else
				closed.add(model.key());
			form.reflow(true);
		}));
	}

	String handle() {
		return first.handle();
	}

	/** True when the model is one of the same element with the same fields. */
	boolean takes(FormModel model) {
		return model.handle().equals(first.handle()) && model.kind() == first.kind() && shape(model).equals(shape(first));
	}

	private static List<List<Object>> shape(FormModel model) {
		return model.sections().stream().flatMap(section -> section.fields().stream())
				.map(field -> List.<Object>of(field.key(), field.type(), field.label(), field.required())).toList();
	}

	void show(FormModel model) {
		for (FormSection section : model.sections())
			for (FormField field : section.fields())
				editors.get(field.key()).show(field);
	}

	boolean isDirty() {
		return editors.values().stream().anyMatch(FieldEditor::isDirty);
	}

	void commit() {
		editors.values().forEach(FieldEditor::commit);
	}

	void revert() {
		editors.values().stream().filter(FieldEditor::isDirty).forEach(FieldEditor::revert);
	}

	/** The editor of a field; null when there is no such field. */
	FieldEditor editor(String key) {
		return editors.get(key);
	}

	void focus() {
		editors.values().stream().findFirst().ifPresent(FieldEditor::focus);
	}
}
