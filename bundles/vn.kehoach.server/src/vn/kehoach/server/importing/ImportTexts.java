package vn.kehoach.server.importing;

import vn.kehoach.model.message.MessageCatalogue;

/** Why nothing is imported, in the user's language. */
final class ImportTexts {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(ImportTexts.class, "messages");

	private ImportTexts() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
