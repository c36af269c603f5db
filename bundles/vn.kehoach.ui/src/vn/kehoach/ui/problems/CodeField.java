package vn.kehoach.ui.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;

/** The column that tells the code of a finding. */
public final class CodeField extends MarkerField {
	private static final int WIDTH = 70;

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(ProblemMarkers.CODE, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return WIDTH;
	}
}
