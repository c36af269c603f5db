package vn.kehoach.server.edits;

import vn.kehoach.model.message.MessageCatalogue;

/** Why edits are refused, in the user's language. */
final class EditMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(EditMessages.class, "messages");

	private EditMessages() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
