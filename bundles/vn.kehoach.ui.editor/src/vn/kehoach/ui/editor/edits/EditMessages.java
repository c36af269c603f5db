package vn.kehoach.ui.editor.edits;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class EditMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(EditMessages.class, "messages");

	private EditMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
