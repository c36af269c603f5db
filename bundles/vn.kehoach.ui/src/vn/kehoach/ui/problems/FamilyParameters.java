package vn.kehoach.ui.problems;

import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.views.markers.FiltersContributionParameters;

/** The values of a filter for one family: its name stands behind the colon in plugin.xml. */
public final class FamilyParameters extends FiltersContributionParameters implements IExecutableExtension {
	private String family = "";

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		family = (String) data;
	}

	@Override
	public Map<String, String> getParameterValues() {
		return Map.of(FamilyFilter.FAMILY, family);
	}
}
