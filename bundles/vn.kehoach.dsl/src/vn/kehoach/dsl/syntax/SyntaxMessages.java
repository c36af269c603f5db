package vn.kehoach.dsl.syntax;

import vn.kehoach.model.message.MessageCatalogue;

/** Messages about text that does not follow the grammar. */
final class SyntaxMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(SyntaxMessages.class, "messages");

	private SyntaxMessages() {
	}

	static String get(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
