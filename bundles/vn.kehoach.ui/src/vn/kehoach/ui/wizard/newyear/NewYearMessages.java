package vn.kehoach.ui.wizard.newyear;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class NewYearMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(NewYearMessages.class, "messages");

	private NewYearMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
