package vn.kehoach.ui.editor.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.Choice;
import vn.kehoach.server.protocol.structure.FormField;

/** One of several values. The wheel scrolls the form, not the value. */
final class ChoiceField implements FieldEditor {
	private final Combo combo;
	private final List<Choice> choices = new ArrayList<>();
	private FormField field;

	ChoiceField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, false);
		boolean maybeNone = !field.required() && field.value() == null;
		if (maybeNone)
			choices.add(new Choice(null, ""));
		choices.addAll(field.choices());
		combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(requests)));
	}

	private void choose(FieldRequests requests) {
		int chosen = combo.getSelectionIndex();
		if (chosen < 0)
			return;
		String value = choices.get(chosen).value();
		if (!Objects.equals(value, field.value()))
			requests.set(field, value);
	}

	@Override
	public void show(FormField next) {
		field = next;
		combo.deselectAll();
		for (int index = 0; index < choices.size(); index++)
			if (Objects.equals(choices.get(index).value(), next.value()))
				combo.select(index);
	}

	@Override
	public void focus() {
		combo.setFocus();
	}
}
