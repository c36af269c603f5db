package vn.kehoach.ui.editor.recovery;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class RecoveryMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(RecoveryMessages.class, "messages");

	private RecoveryMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
