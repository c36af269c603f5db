package vn.kehoach.ui.wizard.place;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class PlaceMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(PlaceMessages.class, "messages");

	private PlaceMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
