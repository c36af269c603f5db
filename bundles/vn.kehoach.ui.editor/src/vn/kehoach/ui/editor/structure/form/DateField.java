package vn.kehoach.ui.editor.structure.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** A date: typed day first, or taken from a calendar. */
final class DateField implements TypedField {
	private static final int WIDTH = 110;

	private final Text text;
	private final TypedText typed;
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
		typed = new TypedText(text, true, this::commit, requests);
		new CalendarButton(line, this::shown, day -> typed.enter(VietnameseDate.write(CalendarDate.of(day))));
	}

	private LocalDate shown() {
		return VietnameseDate.read(text.getText()).map(CalendarDate::firstDay).orElseGet(LocalDate::now);
	}

	private CompletableFuture<Edited> commit(String words) {
		Optional<CalendarDate> date = VietnameseDate.read(words);
		if (date.isEmpty() && !words.isBlank())
			return requests.refused(StructureMessages.text("noDate", words.strip()));
		String value = date.map(CalendarDate::toString).orElse(null);
		return Objects.equals(value, field.value()) ? requests.unchanged() : requests.set(field, value);
	}

	@Override
	public void show(FormField next) {
		field = next;
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
