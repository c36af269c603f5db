package vn.kehoach.ui.problems;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.views.markers.MarkerItem;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.ui.editor.diagnostics.Family;

/** The families of checks that markers belong to. */
final class Families {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(Families.class, "messages");

	private Families() {
	}

	/** The family of a row; nothing for headings of groups and for markers that are gone. */
	static Optional<Family> of(MarkerItem item) {
		IMarker marker = item.getMarker();
		if (marker == null || !marker.exists())
			return Optional.empty();
		try {
			String type = marker.getType();
			return Stream.of(Family.values()).filter(family -> family.markerType().equals(type)).findAny();
		} catch (CoreException gone) {
			return Optional.empty();
		}
	}

	/** What people call it. */
	static String label(Family family) {
		return CATALOGUE.get("family." + family);
	}

	/** The heading of the choice of families. */
	static String heading() {
		return CATALOGUE.get("heading");
	}

	/** What to say in the place of an empty list. */
	static String none() {
		return CATALOGUE.get("none");
	}
}
