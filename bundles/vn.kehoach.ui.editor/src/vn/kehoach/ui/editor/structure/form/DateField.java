package vn.kehoach.ui.editor.structure.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** A date: typed day first, or taken from a calendar. */
final class DateField implements TypedField {
	private static final int WIDTH = 110;

	private final Text text;
	private final TypedText typed;
	private final ControlDecoration problem;
	private final FieldRequests requests;
	private FormField field;

	DateField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		this.requests = requests;
		Composite line = toolkit.createComposite(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		line.setLayout(layout);
		text = toolkit.createText(line, "", SWT.BORDER | SWT.SINGLE);
		text.setMessage(StructureMessages.text("dateHint"));
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = WIDTH;
		text.setLayoutData(data);
		new CalendarButton(line, this::shown, day -> set(CalendarDate.of(day)));
		problem = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		problem.setImage(NodeIcons.problem());
		problem.hide();
		typed = new TypedText(text, true, this::commit, requests::typed);
	}

	private LocalDate shown() {
		return VietnameseDate.read(text.getText()).map(CalendarDate::firstDay).orElseGet(LocalDate::now);
	}

	private void commit(String words) {
		Optional<CalendarDate> date = VietnameseDate.read(words);
		problem.hide();
		if (words.isBlank())
			set(null);
		else if (date.isPresent())
			set(date.get());
		else {
			String reason = StructureMessages.text("noDate", words.strip());
			problem.setDescriptionText(reason);
			problem.show();
			requests.refuse(reason);
		}
	}

	private void set(CalendarDate date) {
		String value = date == null ? null : date.toString();
		if (!Objects.equals(value, field.value()))
			requests.set(field, value);
	}

	@Override
	public void show(FormField next) {
		field = next;
		problem.hide();
		typed.show(next.value() == null ? "" : printed(next.value()));
	}

	private static String printed(String iso) {
		try {
			return VietnameseDate.write(CalendarDate.parse(iso));
		} catch (DateTimeException unreadable) {
			return iso;
		}
	}

	@Override
	public TypedText typed() {
		return typed;
	}
}
