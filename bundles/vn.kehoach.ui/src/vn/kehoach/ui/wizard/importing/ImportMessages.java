package vn.kehoach.ui.wizard.importing;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ImportMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ImportMessages.class, "messages");

	private ImportMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
