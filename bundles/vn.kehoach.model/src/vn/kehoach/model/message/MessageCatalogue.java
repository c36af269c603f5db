package vn.kehoach.model.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of one package: NAME.properties in Vietnamese, NAME_en.properties in English, UTF-8, java.text.MessageFormat. */
public final class MessageCatalogue {
	private static final ResourceBundle.Control EXPLICIT_LANGUAGE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Class<?> anchor;
	private final String name;

	/**
	 * @param anchor a class of the package that holds the properties files
	 * @param name their base name
	 */
	public MessageCatalogue(Class<?> anchor, String name) {
		this.anchor = anchor;
		this.name = name;
	}

	/**
	 * The message in the user's language.
	 *
	 * @throws java.util.MissingResourceException when no such key exists, which is a bug
	 */
	public String get(String key, Object... arguments) {
		return get(UserLanguage.current(), key, arguments);
	}

	/** The message in the given language. */
	public String get(UserLanguage language, String key, Object... arguments) {
		return new MessageFormat(bundle(language).getString(key), Locale.ROOT).format(arguments);
	}

	/** True when the key exists. */
	public boolean has(String key) {
		return bundle(UserLanguage.VIETNAMESE).containsKey(key);
	}

	private ResourceBundle bundle(UserLanguage language) {
		return ResourceBundle.getBundle(anchor.getPackageName() + '.' + name, language.bundleLocale(), anchor.getClassLoader(),
				EXPLICIT_LANGUAGE);
	}
}
