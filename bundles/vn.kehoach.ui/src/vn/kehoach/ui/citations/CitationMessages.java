package vn.kehoach.ui.citations;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class CitationMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(CitationMessages.class, "messages");

	private CitationMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
