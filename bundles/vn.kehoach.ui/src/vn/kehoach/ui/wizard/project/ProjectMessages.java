package vn.kehoach.ui.wizard.project;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ProjectMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ProjectMessages.class, "messages");

	private ProjectMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
