package vn.kehoach.server.export;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of sheets, in the user's language. */
final class ExportMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(ExportMessages.class, "messages");

	private ExportMessages() {
	}

	static String get(String key) {
		return MESSAGES.get(key);
	}
}
