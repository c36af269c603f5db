package vn.kehoach.ui.export;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ExportMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ExportMessages.class, "messages");

	private ExportMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
