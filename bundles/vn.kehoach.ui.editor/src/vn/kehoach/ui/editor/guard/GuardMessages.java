package vn.kehoach.ui.editor.guard;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class GuardMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(GuardMessages.class, "messages");

	private GuardMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
