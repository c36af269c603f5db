package vn.kehoach.ui.editor.navigation;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class NavigationMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(NavigationMessages.class, "messages");

	private NavigationMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
