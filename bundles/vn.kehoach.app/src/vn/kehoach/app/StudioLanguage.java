package vn.kehoach.app;

import vn.kehoach.model.message.UserLanguage;

/** The language of the workbench's own texts: English when it was started with "-nl en", else Vietnamese. */
final class StudioLanguage {
	private StudioLanguage() {
	}

	/**
	 * Takes the language over for everything that speaks to the user.
	 *
	 * @param locale as the platform was started with, such as "vi" or "en_US"
	 */
	static void apply(String locale) {
		if (System.getProperty(UserLanguage.PROPERTY) == null)
			System.setProperty(UserLanguage.PROPERTY, locale.startsWith("en") && isAskedFor() ? "en" : "vi");
	}

	/** The locale of the machine alone does not make the workbench speak English. */
	private static boolean isAskedFor() {
		return java.util.List.of(org.eclipse.core.runtime.Platform.getCommandLineArgs()).contains("-nl");
	}
}
