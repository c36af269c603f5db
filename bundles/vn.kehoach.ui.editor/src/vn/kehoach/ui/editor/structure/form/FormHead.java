package vn.kehoach.ui.editor.structure.form;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** What the form is about: icon, kind and number, and below it the title in full. */
final class FormHead {
	private final Label icon;
	private final Label kind;
	private final Label title;
	private final NodeIcons icons;

	FormHead(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 10;
		layout.marginHeight = 6;
		layout.verticalSpacing = 2;
		head.setLayout(layout);
		icons = new NodeIcons(new LocalResourceManager(JFaceResources.getResources(), head));
		icon = new Label(head, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		kind = new Label(head, SWT.NONE);
		kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		title = new Label(head, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = 200;
		title.setLayoutData(data);
	}

	/**
	 * Shows what an element is called.
	 *
	 * @param words with its number
	 */
	void show(NodeKind of, String words) {
		show(StructureMessages.kind(of), words);
		icon.setImage(icons.of(of));
		icon.requestLayout();
	}

	/** Shows a heading and what to know. */
	void show(String heading, String words) {
		icon.setImage(null);
		kind.setText(heading);
		title.setText(words.replace("&", "&&"));
		boolean any = !words.isEmpty();
		((GridData) title.getLayoutData()).exclude = !any;
		title.setVisible(any);
		kind.requestLayout();
		title.requestLayout();
	}
}
