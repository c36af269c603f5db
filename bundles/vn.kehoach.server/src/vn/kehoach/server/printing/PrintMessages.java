package vn.kehoach.server.printing;

import vn.kehoach.model.message.MessageCatalogue;

/** What is said about printing, in the user's language. */
final class PrintMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(PrintMessages.class, "messages");

	private PrintMessages() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
