package vn.kehoach.ui.editor.references;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ReferenceMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ReferenceMessages.class, "messages");

	private ReferenceMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
