package vn.kehoach.ui.editor.highlighting;

import java.util.Locale;

import org.eclipse.swt.SWT;

/** The colours of the text; one for each type of the server's legend, in its order. */
enum TokenColour {
	KEYWORD(SWT.BOLD), STRING(SWT.NORMAL), NUMBER(SWT.NORMAL), COMMENT(SWT.ITALIC), AGENCY(SWT.NORMAL), AGENCY_GROUP(
			SWT.NORMAL), CITED_DOCUMENT(SWT.NORMAL), INDICATOR(SWT.NORMAL), INDICATOR_GROUP(
					SWT.NORMAL), LOCALITY(SWT.NORMAL), DOCUMENT(SWT.NORMAL), THEME(SWT.NORMAL), UNDERTAKING(SWT.NORMAL), OTHER(SWT.NORMAL);

	private static final String PREFIX = "vn.kehoach.ui.editor.colour.";

	private final int font;

	TokenColour(int font) {
		this.font = font;
	}

	/** The colour of a type of the legend. */
	static TokenColour of(int type) {
		return type < values().length ? values()[type] : OTHER;
	}

	/** True for the key of one of these colours. */
	static boolean isOne(String key) {
		return key.startsWith(PREFIX);
	}

	/** Its key among the colours of the workbench's theme. */
	String id() {
		return PREFIX + name().toLowerCase(Locale.ROOT);
	}

	/** SWT's style bits of the font. */
	int font() {
		return font;
	}
}
