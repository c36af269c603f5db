package vn.kehoach.ui.editor.structure.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** What is to be known below a field: notes, and for a computed line the way back to what is computed, or to nothing. */
final class HintLine {
	private final Composite line;
	private final FormToolkit toolkit;
	private final Consumer<String> set;

	/** @param set sets the field: null for the computed value, "" for nothing */
	HintLine(Composite parent, FormToolkit toolkit, Consumer<String> set) {
		this.toolkit = toolkit;
		this.set = set;
		line = toolkit.createComposite(parent);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginBottom = 2;
		layout.marginLeft = 0;
		layout.spacing = 12;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** Shows the hints of the field's value; takes no room when there are none. */
	void show(FormField field) {
		for (Control old : line.getChildren())
			old.dispose();
		if (field.note() != null)
			note(field.note());
		if (field.computed() != null && field.value() != null) {
			if (field.value().isEmpty())
				note(StructureMessages.text("notPrinted"));
			link(StructureMessages.text("backToComputed", shortened(field.computed())), null);
		} else if (field.computed() != null && !field.computed().isBlank() && !field.required())
			link(StructureMessages.text("leaveOut"), "");
		boolean any = line.getChildren().length > 0;
		((GridData) line.getLayoutData()).exclude = !any;
		line.setVisible(any);
		line.getParent().layout(true, true);
	}

	private static String shortened(String words) {
		return words.length() > 60 ? words.substring(0, 60) + "…" : words;
	}

	private void note(String words) {
		toolkit.createLabel(line, words, SWT.WRAP).setForeground(line.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
	}

	private void link(String words, String value) {
		Hyperlink link = toolkit.createHyperlink(line, words, SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> set.accept(value)));
	}
}
