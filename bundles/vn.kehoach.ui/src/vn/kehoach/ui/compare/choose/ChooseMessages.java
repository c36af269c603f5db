package vn.kehoach.ui.compare.choose;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ChooseMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ChooseMessages.class, "messages");

	private ChooseMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
