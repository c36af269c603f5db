package vn.kehoach.ui.wizard;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class WizardMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(WizardMessages.class, "messages");

	private WizardMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
