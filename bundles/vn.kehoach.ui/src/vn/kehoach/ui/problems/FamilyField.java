package vn.kehoach.ui.problems;

import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column that tells the family of a finding. */
public final class FamilyField extends MarkerField {
	@Override
	public String getValue(MarkerItem item) {
		return Families.of(item).map(Families::label).orElse("");
	}
}
