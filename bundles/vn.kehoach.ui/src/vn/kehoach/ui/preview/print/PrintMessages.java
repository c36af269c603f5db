package vn.kehoach.ui.preview.print;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class PrintMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(PrintMessages.class, "messages");

	private PrintMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
