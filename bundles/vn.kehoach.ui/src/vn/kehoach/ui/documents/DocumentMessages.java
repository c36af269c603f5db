package vn.kehoach.ui.documents;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class DocumentMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(DocumentMessages.class, "messages");

	private DocumentMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
