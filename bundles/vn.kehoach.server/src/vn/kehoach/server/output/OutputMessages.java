package vn.kehoach.server.output;

import vn.kehoach.model.message.MessageCatalogue;

/** Why files are not written, in the user's language. */
final class OutputMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(OutputMessages.class, "messages");

	private OutputMessages() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
