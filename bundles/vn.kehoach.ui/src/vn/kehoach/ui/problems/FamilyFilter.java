package vn.kehoach.ui.problems;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.views.markers.MarkerFieldFilter;
import org.eclipse.ui.views.markers.MarkerItem;

import vn.kehoach.ui.editor.diagnostics.Family;

/** Lets findings of some families through. */
public final class FamilyFilter extends MarkerFieldFilter {
	/** The key under which a family is given to a filter that comes with the product. */
	static final String FAMILY = "family";

	private Set<Family> families = EnumSet.allOf(Family.class);

	/** The families that are let through. */
	Set<Family> families() {
		return Set.copyOf(families);
	}

	/** Lets others through. */
	void setFamilies(Set<Family> wanted) {
		families = Set.copyOf(wanted);
	}

	@Override
	public boolean select(MarkerItem item) {
		return Families.of(item).map(families::contains).orElse(true);
	}

	/** The platform gives the values without types. */
	@Override
	public void initialize(@SuppressWarnings("rawtypes") Map values) {
		if (values.get(FAMILY) instanceof String family)
			families = Set.of(Family.valueOf(family));
	}

	@Override
	public void populateWorkingCopy(MarkerFieldFilter copy) {
		super.populateWorkingCopy(copy);
		((FamilyFilter) copy).setFamilies(families);
	}

	@Override
	public void saveSettings(IMemento memento) {
		memento.putString(FAMILY, families.stream().sorted().map(Family::name).collect(Collectors.joining(" ")));
	}

	@Override
	public void loadSettings(IMemento memento) {
		String saved = memento.getString(FAMILY);
		if (saved != null)
			families = Stream.of(Family.values()).filter(family -> (' ' + saved + ' ').contains(' ' + family.name() + ' '))
					.collect(Collectors.toSet());
	}
}
