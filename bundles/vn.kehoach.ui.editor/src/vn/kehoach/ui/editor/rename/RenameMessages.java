package vn.kehoach.ui.editor.rename;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class RenameMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(RenameMessages.class, "messages");

	private RenameMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
