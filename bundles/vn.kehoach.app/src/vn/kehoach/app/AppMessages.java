package vn.kehoach.app;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of the application. */
public final class AppMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(AppMessages.class, "messages");

	private AppMessages() {
	}

	/** The message in the user's language. */
	public static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
