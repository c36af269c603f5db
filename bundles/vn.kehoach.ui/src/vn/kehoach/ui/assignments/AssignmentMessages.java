package vn.kehoach.ui.assignments;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class AssignmentMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(AssignmentMessages.class, "messages");

	private AssignmentMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
