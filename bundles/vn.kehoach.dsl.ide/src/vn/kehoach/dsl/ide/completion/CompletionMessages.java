package vn.kehoach.dsl.ide.completion;

import vn.kehoach.model.message.MessageCatalogue;

/** What completion says about its proposals. */
final class CompletionMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(CompletionMessages.class, "messages");

	private CompletionMessages() {
	}

	static String get(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
