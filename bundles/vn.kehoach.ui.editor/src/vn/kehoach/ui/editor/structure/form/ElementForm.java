package vn.kehoach.ui.editor.structure.form;

import java.util.LinkedHashMap;
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

/**
 * The form of one element. It takes later states of the element, and other elements of its kind, as long as they have the same fields:
 * making widgets takes long. Those of a closed section are made when it is opened.
 */
final class ElementForm {
	private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
	private final TypedFields typed = new TypedFields(editors.values());
	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final FieldRequests requests;
	private final FieldEditors widgets;
	private final Set<String> closed;
	private final FormShape shape;
	private FormModel shown;
	private String handle;

	/** @param closed the keys of sections that are closed; follows the user */
	ElementForm(ScrolledForm form, FormToolkit toolkit, FormModel model, FieldRequests requests, Set<String> closed) {
		this.form = form;
		this.toolkit = toolkit;
		this.requests = requests;
		this.closed = closed;
		widgets = new FieldEditors(toolkit, requests);
		shape = FormShape.of(model);
		shown = model;
		handle = model.handle();
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
		return handle;
	}

	/** The element is named otherwise from now on; "" when it is gone. */
	void rename(String now) {
		handle = now;
		requests.rename(now);
	}

	/** True when the model has the same fields, and for another element the same widgets. */
	boolean takes(FormModel model) {
		FormShape later = FormShape.of(model);
		return isOf(model) ? shape.takes(later) : shape.equals(later);
	}

	/** True when the model is a state of the element that is shown. */
	boolean isOf(FormModel model) {
		return model.handle().equals(handle);
	}

	/** What is being typed stays while it is the same element, and goes with another. */
	void show(FormModel model) {
		boolean other = !isOf(model);
		if (other) {
			typed.revert();
			handle = model.handle();
			requests.moveTo(handle);
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

	TypedFields typed() {
		return typed;
	}

	/** The editor of a field; null when there is no such field. */
	FieldEditor editor(String key) {
		return editors.get(key);
	}
}
