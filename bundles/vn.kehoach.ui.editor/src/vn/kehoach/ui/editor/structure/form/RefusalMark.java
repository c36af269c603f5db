package vn.kehoach.ui.editor.structure.form;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** The sign at a field whose words could not be put into the text; tells why. */
final class RefusalMark {
	private final Control control;
	private ControlDecoration sign;
	private boolean shown;

	RefusalMark(Control control) {
		this.control = control;
	}

	boolean isShown() {
		return shown;
	}

	void show(String reason) {
		if (sign == null) {
			sign = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
			sign.setImage(NodeIcons.problem());
		}
		sign.setDescriptionText(reason);
		sign.show();
		shown = true;
	}

	void hide() {
		if (shown)
			sign.hide();
		shown = false;
	}
}
