package vn.kehoach.ui.served;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ServedMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ServedMessages.class, "messages");

	private ServedMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
