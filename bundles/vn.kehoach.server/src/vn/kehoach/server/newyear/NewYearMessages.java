package vn.kehoach.server.newyear;

import vn.kehoach.model.message.MessageCatalogue;

/** What is said about a new year, in the user's language. */
final class NewYearMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(NewYearMessages.class, "messages");

	private NewYearMessages() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
