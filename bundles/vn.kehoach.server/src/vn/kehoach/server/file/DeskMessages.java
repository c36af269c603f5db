package vn.kehoach.server.file;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this bundle in the user's language. */
public final class DeskMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(DeskMessages.class, "messages");

	private DeskMessages() {
	}

	/** The message of a key. */
	public static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}

	/** The message of a key; another text when there is no such key. */
	public static String getOr(String key, String otherwise) {
		return MESSAGES.has(key) ? MESSAGES.get(key) : otherwise;
	}
}
