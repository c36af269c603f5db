package vn.kehoach.ui.editor.fixes;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class FixMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(FixMessages.class, "messages");

	private FixMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
