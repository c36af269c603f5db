package vn.kehoach.ui.agencies;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class AgencyMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(AgencyMessages.class, "messages");

	private AgencyMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
