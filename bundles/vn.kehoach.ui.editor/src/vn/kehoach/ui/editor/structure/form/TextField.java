package vn.kehoach.ui.editor.structure.form;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.FieldType;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** A line or a number. An emptied field takes the value away, so that the computed one is printed again. */
final class TextField implements TypedField {
	private static final int LONG = 60;
	private static final int WIDTH = 120;

	private final Text text;
	private final TypedText typed;
	private final HintLine hints;
	private final FieldRequests requests;
	private FormField field;

	TextField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		this.requests = requests;
		boolean wide = field.type() == FieldType.TEXT;
		boolean tall = isTall(field);
		text = toolkit.createText(parent, "", SWT.BORDER | (tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridData data = new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.TOP, wide, false);
		data.widthHint = WIDTH;
		if (tall)
			data.heightHint = text.getLineHeight() * 3;
		text.setLayoutData(data);
		hints = new HintLine(parent, toolkit, this::choose);
		typed = new TypedText(text, true, this::commit, requests);
	}

	/** A long line gets several; its widget is another. */
	static boolean isTall(FormField field) {
		return field.type() == FieldType.TEXT && field.value() != null && field.value().length() > LONG;
	}

	/** What the hints offer takes the place of what was typed. */
	private void choose(String value) {
		typed.revert();
		requests.set(field, value);
	}

	private CompletableFuture<Edited> commit(String words) {
		String value = words.isBlank() ? null : words.strip();
		boolean number = field.type() != FieldType.NUMBER || value == null || value.matches("[0-9]{1,9}");
		if (!number)
			return requests.refused(StructureMessages.text("noNumber", words));
		return Objects.equals(value, field.value()) ? requests.unchanged() : requests.set(field, value);
	}

	@Override
	public void show(FormField next) {
		boolean hinted = field == next || !Objects.equals(field.computed(), next.computed()) || !Objects.equals(field.value(), next.value())
				|| !Objects.equals(field.note(), next.note());
		field = next;
		typed.show(Objects.requireNonNullElse(next.value(), ""));
		text.setMessage(Objects.requireNonNullElse(next.computed(), ""));
		if (hinted)
			hints.show(next);
	}

	@Override
	public TypedText typed() {
		return typed;
	}
}
