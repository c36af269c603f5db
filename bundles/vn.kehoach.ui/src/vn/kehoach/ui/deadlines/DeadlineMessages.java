package vn.kehoach.ui.deadlines;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class DeadlineMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(DeadlineMessages.class, "messages");

	private DeadlineMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
