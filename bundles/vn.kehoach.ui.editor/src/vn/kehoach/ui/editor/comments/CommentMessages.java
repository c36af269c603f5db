package vn.kehoach.ui.editor.comments;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class CommentMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(CommentMessages.class, "messages");

	private CommentMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
