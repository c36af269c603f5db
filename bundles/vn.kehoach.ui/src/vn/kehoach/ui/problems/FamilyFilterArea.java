package vn.kehoach.ui.problems;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.views.markers.FilterConfigurationArea;
import org.eclipse.ui.views.markers.MarkerFieldFilter;

import vn.kehoach.ui.editor.diagnostics.Family;

/** Where the user chooses the families of a filter. */
public final class FamilyFilterArea extends FilterConfigurationArea {
	private final Map<Family, Button> boxes = new EnumMap<>(Family.class);

	@Override
	public void createContents(Composite parent) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(Families.heading());
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (Family family : Family.values()) {
			Button box = new Button(group, SWT.CHECK);
			box.setText(Families.label(family));
			boxes.put(family, box);
		}
	}

	@Override
	public void initialize(MarkerFieldFilter filter) {
		Set<Family> families = ((FamilyFilter) filter).families();
		boxes.forEach((family, box) -> box.setSelection(families.contains(family)));
	}

	@Override
	public void apply(MarkerFieldFilter filter) {
		((FamilyFilter) filter).setFamilies(boxes.entrySet().stream().filter(box -> box.getValue().getSelection()).map(Map.Entry::getKey)
				.collect(Collectors.toSet()));
	}
}
