package vn.kehoach.ui.compare;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class CompareMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(CompareMessages.class, "messages");

	private CompareMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
