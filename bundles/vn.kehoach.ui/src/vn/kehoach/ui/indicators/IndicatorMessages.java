package vn.kehoach.ui.indicators;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class IndicatorMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(IndicatorMessages.class, "messages");

	private IndicatorMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
