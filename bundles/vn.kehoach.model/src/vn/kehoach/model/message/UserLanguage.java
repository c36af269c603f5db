package vn.kehoach.model.message;

import java.util.Locale;

/** The language in which the user is spoken to: Vietnamese unless the user asks for English. Never the JVM's default locale. */
public enum UserLanguage {
	VIETNAMESE(Locale.ROOT), ENGLISH(Locale.ENGLISH);

	/** The system property that holds "vi" or "en"; set by the launchers. */
	public static final String PROPERTY = "vn.kehoach.language";

	private final Locale bundleLocale;

	UserLanguage(Locale bundleLocale) {
		this.bundleLocale = bundleLocale;
	}

	/** The language of this process. */
	public static UserLanguage current() {
		return System.getProperty(PROPERTY, "").startsWith("en") ? ENGLISH : VIETNAMESE;
	}

	/** The locale of the resource bundles; Vietnamese texts are in the bundles without a suffix. */
	Locale bundleLocale() {
		return bundleLocale;
	}
}
