package vn.kehoach.check.explanation;

import java.util.List;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

/** The words of the checks, by keys CODE.title, CODE.message, CODE.explanation, CODE.fix. */
public final class CheckMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(CheckMessages.class, "messages");

	private CheckMessages() {
	}

	/** The text of a key in a language. */
	public static String text(UserLanguage language, String key, List<String> arguments) {
		return CATALOGUE.get(language, key, arguments.toArray());
	}

	/** True when there is such a key. */
	public static boolean has(String key) {
		return CATALOGUE.has(key);
	}
}
