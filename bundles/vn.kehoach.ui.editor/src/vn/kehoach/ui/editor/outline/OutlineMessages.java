package vn.kehoach.ui.editor.outline;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class OutlineMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(OutlineMessages.class, "messages");

	private OutlineMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
