package vn.kehoach.ui.compare;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours of comparisons; the workbench's theme may change them. */
enum CompareColour {
	INSERTED, DELETED, MOVED, WORDS, FADED;

	Color colour() {
		return JFaceResources.getColorRegistry().get("vn.kehoach.ui.compare." + name().toLowerCase(Locale.ROOT));
	}
}
