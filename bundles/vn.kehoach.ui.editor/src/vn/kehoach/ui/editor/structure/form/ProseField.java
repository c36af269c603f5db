package vn.kehoach.ui.editor.structure.form;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.prose.PrintedWords;
import vn.kehoach.ui.editor.structure.prose.ProseBox;

/** Running text: committed when the focus leaves it, by Ctrl+Enter, or when nothing was typed for a while. */
final class ProseField implements TypedField {
	private static final int LEAST = 4;
	private static final int MOST = 18;
	private static final int LETTERS_A_LINE = 70;

	private final ProseBox box;
	private final TypedText typed;
	private final PrintedWords words;
	private final FieldRequests requests;
	private FormField field;

	ProseField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		this.requests = requests;
		words = requests.printedWords();
		box = new ProseBox(parent, requests.candidates(field), words);
		toolkit.adapt(box.text(), true, false);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 200;
		data.heightHint = box.text().getLineHeight() * lines(field.value());
		box.text().setLayoutData(data);
		Label hint = toolkit.createLabel(parent, StructureMessages.text("proseHint"), SWT.WRAP);
		hint.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
		below.widthHint = 200;
		hint.setLayoutData(below);
		typed = new TypedText(box.text(), false, this::commit, requests);
	}

	private static int lines(String value) {
		long lines = value == null ? 0 : value.lines().mapToLong(line -> 1 + line.length() / LETTERS_A_LINE).sum();
		return Math.clamp(lines + 1, LEAST, MOST);
	}

	private CompletableFuture<Edited> commit(String text) {
		String value = text.strip().lines().map(String::strip).reduce((above, below) -> above + '\n' + below).orElse("");
		return Objects.equals(value, field.value()) ? requests.unchanged() : requests.set(field, value);
	}

	@Override
	public void show(FormField next) {
		field = next;
		((GridData) box.text().getLayoutData()).heightHint = box.text().getLineHeight() * lines(next.value());
		typed.show(Objects.requireNonNullElse(next.value(), ""));
		requests.range().ifPresent(range -> words.ask(requests.uri(), range));
	}

	@Override
	public TypedText typed() {
		return typed;
	}
}
