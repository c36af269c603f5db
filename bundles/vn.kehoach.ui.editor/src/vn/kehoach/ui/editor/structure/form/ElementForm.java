package vn.kehoach.ui.editor.structure.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

import vn.kehoach.server.protocol.structure.FieldType;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.FormSection;
import vn.kehoach.ui.editor.structure.StructureMessages;

/**
 * The form of one element. It takes later states of the element, and other elements of its kind, as long as they have the same fields:
 * making widgets takes long. Those of a closed section are made when it is opened.
 */
final class ElementForm {
	private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final FieldRequests requests;
	private final FieldEditors widgets;
	private final Set<String> closed;
	private final FormModel first;
	private FormModel shown;

	/** @param closed the keys of sections that are closed; follows the user */
	ElementForm(ScrolledForm form, FormToolkit toolkit, FormModel model, FieldRequests requests, Set<String> closed) {
		this.form = form;
		this.toolkit = toolkit;
		this.requests = requests;
		this.closed = closed;
		widgets = new FieldEditors(toolkit, requests);
		first = model;
		shown = model;
		model.sections().forEach(this::create);
		if (model.sections().isEmpty())
			toolkit.createLabel(form.getBody(), StructureMessages.text("noFields"), SWT.WRAP)
					.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		show(model);
	}

	private void create(FormSection model) {
		Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.TWISTIE);
		section.setText(model.label());
		section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		boolean open = !closed.contains(model.key());
		if (open)
			fill(section, model);
		section.setExpanded(open);
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> {
			if (event.getState())
				opened(section, model);
			else
				closed.add(model.key());
			form.reflow(true);
		}));
	}

	private void opened(Section section, FormSection model) {
		closed.remove(model.key());
		if (section.getClient() == null) {
			fill(section, model);
			show(shown);
		}
	}

	private void fill(Section section, FormSection model) {
		Composite client = toolkit.createComposite(section);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.verticalSpacing = 4;
		client.setLayout(layout);
		model.fields().forEach(field -> editors.put(field.key(), widgets.create(client, field)));
		section.setClient(client);
	}

	String handle() {
		return shown.handle();
	}

	/** True when the model has the same fields, and for another element the same widgets. */
	boolean takes(FormModel model) {
		boolean other = !model.handle().equals(shown.handle());
		return model.kind() == first.kind() && fields(model).equals(fields(first)) && (!other || widgets(model).equals(widgets(first)));
	}

	private static List<List<Object>> fields(FormModel model) {
		return all(model).map(field -> List.<Object>of(field.key(), field.type(), field.label(), field.required())).toList();
	}

	/** What the widgets were made for and cannot be changed. */
	private static List<List<Object>> widgets(FormModel model) {
		return all(model).map(field -> field.type() == FieldType.CHOICE
				? List.<Object>of(field.choices(), field.value() == null)
				: List.<Object>of(TextField.isTall(field))).toList();
	}

	private static Stream<FormField> all(FormModel model) {
		return model.sections().stream().flatMap(section -> section.fields().stream());
	}

	void show(FormModel model) {
		boolean other = !model.handle().equals(shown.handle());
		if (other) {
			commit();
			requests.moveTo(model.handle());
		}
		shown = model;
		for (FormSection section : model.sections())
			for (FormField field : section.fields())
				if (editors.containsKey(field.key()))
					editors.get(field.key()).show(field);
		if (other) {
			form.setOrigin(0, 0);
			form.reflow(true);
		}
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
}
