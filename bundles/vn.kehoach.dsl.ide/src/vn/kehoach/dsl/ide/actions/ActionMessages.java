package vn.kehoach.dsl.ide.actions;

import vn.kehoach.model.message.MessageCatalogue;

/** The titles of actions. */
final class ActionMessages {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(ActionMessages.class, "messages");

	private ActionMessages() {
	}

	static String get(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
