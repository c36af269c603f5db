package vn.kehoach.ui.wizard.place;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Says beside a field what is wrong with it. */
public final class FieldMark {
	private final ControlDecoration decoration;

	/** @param field needs some room to its left */
	public FieldMark(Control field) {
		decoration = new ControlDecoration(field, SWT.LEFT | SWT.CENTER);
		decoration.setImage(
				FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
	}

	/** Shows the problem; null takes the mark away. */
	public void show(String problem) {
		decoration.setDescriptionText(problem);
		if (problem == null)
			decoration.hide();
		else
			decoration.show();
	}

	/** What is shown; null for nothing. */
	public String text() {
		return decoration.getDescriptionText();
	}
}
