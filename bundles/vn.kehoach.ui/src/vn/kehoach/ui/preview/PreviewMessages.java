package vn.kehoach.ui.preview;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class PreviewMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(PreviewMessages.class, "messages");

	private PreviewMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
