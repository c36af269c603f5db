package vn.kehoach.ui.editor.formatting;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class FormatMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(FormatMessages.class, "messages");

	private FormatMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
