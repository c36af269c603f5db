package vn.kehoach.report.docx;

import java.util.Locale;
import java.util.ResourceBundle;

import vn.kehoach.report.layout.ParagraphStyle;

/** The names under which Word's style list shows the styles, in the language of the document. */
final class StyleNames {

	static final String RULE = "RULE";
	static final String SEPARATOR = "SEPARATOR";

	private final ResourceBundle names;

	StyleNames(String language) {
		names = ResourceBundle.getBundle(StyleNames.class.getName(), Locale.forLanguageTag(language),
				StyleNames.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String of(ParagraphStyle style) {
		return of(style.name());
	}

	String of(String key) {
		return names.getString(key);
	}
}
