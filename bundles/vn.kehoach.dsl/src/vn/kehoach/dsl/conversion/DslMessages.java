package vn.kehoach.dsl.conversion;

import vn.kehoach.model.message.MessageCatalogue;

/** Messages of reading the language. */
final class DslMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(DslMessages.class, "messages");

	private DslMessages() {
	}

	static String get(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
