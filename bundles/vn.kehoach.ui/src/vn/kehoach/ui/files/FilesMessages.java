package vn.kehoach.ui.files;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class FilesMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(FilesMessages.class, "messages");

	private FilesMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
