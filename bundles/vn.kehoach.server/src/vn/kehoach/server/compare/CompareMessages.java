package vn.kehoach.server.compare;

import vn.kehoach.model.message.MessageCatalogue;

/** Why versions cannot be compared, in the user's language. */
final class CompareMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(CompareMessages.class, "messages");

	private CompareMessages() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
