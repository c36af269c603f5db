package vn.kehoach.ui.preview;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours of the preview; the workbench's theme may change them. Paper is always white. */
enum PreviewColour {
	DESK, EDGE, MARK;

	private static final String PREFIX = "vn.kehoach.ui.preview.";

	/** The colour of the theme in use. */
	Color colour() {
		return JFaceResources.getColorRegistry().get(PREFIX + name().toLowerCase(Locale.ROOT));
	}
}
