package vn.kehoach.importer.source;

import java.util.List;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

/** The sentences of this package. */
final class SourceMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(SourceMessages.class, "messages");

	private SourceMessages() {
	}

	static String of(UserLanguage language, String key, List<Object> arguments) {
		return CATALOGUE.get(language, key, arguments.toArray());
	}
}
