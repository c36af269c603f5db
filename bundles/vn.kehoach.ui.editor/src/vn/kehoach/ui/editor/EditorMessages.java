package vn.kehoach.ui.editor;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class EditorMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(EditorMessages.class, "messages");

	private EditorMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
