package vn.kehoach.ui.table;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours of tables; the workbench's theme may change them. */
public enum TableColour {
	BACKGROUND, FOREGROUND, HEADER, HEADER_TEXT, LINE, SELECTION, SELECTION_TEXT, GROUP, COMPUTED_TEXT, LEAD, PARTNER, REQUEST, DELEGATED, NOTED, DOUBTFUL, WRONG, MARK, FADED_TEXT;

	/** Begins the keys of all colours of tables. */
	static final String PREFIX = "vn.kehoach.ui.table.";

	/** Its key in the theme. */
	public String id() {
		return PREFIX + name().toLowerCase(Locale.ROOT);
	}

	/** The colour of the theme in use. */
	public Color colour() {
		return JFaceResources.getColorRegistry().get(id());
	}
}
