package vn.kehoach.ui.editor.resolution;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ResolutionMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ResolutionMessages.class, "messages");

	private ResolutionMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
