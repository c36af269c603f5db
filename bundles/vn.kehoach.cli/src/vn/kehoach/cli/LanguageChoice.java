package vn.kehoach.cli;

import java.util.Map;

import vn.kehoach.model.message.UserLanguage;

/**
 * In which language the program speaks: --lang or -nl, else the environment variable KEHOACH_LANG, else the system property of
 * the launcher, else Vietnamese. It is found before the arguments are parsed, because their errors are told in it.
 */
final class LanguageChoice {
	/** The environment variable. */
	static final String VARIABLE = "KEHOACH_LANG";

	private LanguageChoice() {
	}

	/** "vi", "en", or whatever else was asked for. */
	static String of(String[] arguments, Map<String, String> environment) {
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("--lang="))
				return arguments[i].substring("--lang=".length());
			if ((arguments[i].equals("--lang") || arguments[i].equals("-nl")) && i + 1 < arguments.length)
				return arguments[i + 1];
		}
		String launcher = System.getProperty(UserLanguage.PROPERTY, "vi");
		return environment.getOrDefault(VARIABLE, launcher);
	}
}
