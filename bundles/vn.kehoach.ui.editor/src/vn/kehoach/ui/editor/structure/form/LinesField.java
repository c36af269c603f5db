package vn.kehoach.ui.editor.structure.form;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** Several lines, each a value of its own. */
final class LinesField implements TypedField {
	private static final int LEAST = 2;
	private static final int MOST = 6;

	private final Text text;
	private final TypedText typed;
	private final FieldRequests requests;
	private FormField field;

	LinesField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		this.requests = requests;
		text = toolkit.createText(parent, "", SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		text.setMessage(StructureMessages.text("oneLineEach"));
		text.setToolTipText(StructureMessages.text("oneLineEach"));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		data.heightHint = height(field);
		text.setLayoutData(data);
		typed = new TypedText(text, false, this::commit, requests);
	}

	private int height(FormField shown) {
		return text.getLineHeight() * Math.clamp(shown.values().size() + 1L, LEAST, MOST);
	}

	private CompletableFuture<Edited> commit(String words) {
		List<String> values = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		return values.equals(field.values()) ? requests.unchanged() : requests.set(field, values);
	}

	@Override
	public void show(FormField next) {
		field = next;
		((GridData) text.getLayoutData()).heightHint = height(next);
		typed.show(String.join(Text.DELIMITER, next.values()));
	}

	@Override
	public TypedText typed() {
		return typed;
	}
}
