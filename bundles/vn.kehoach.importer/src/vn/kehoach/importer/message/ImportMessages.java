package vn.kehoach.importer.message;

import java.util.List;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

/** The sentences of the recognition. */
public final class ImportMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ImportMessages.class, "messages");

	private ImportMessages() {
	}

	/** A sentence in the given language. */
	public static String get(UserLanguage language, String key, List<Object> arguments) {
		return CATALOGUE.get(language, key, arguments.toArray());
	}

	/** A note for the drafters inside the document; the documents are Vietnamese, so are their notes. */
	public static String note(String key) {
		return CATALOGUE.get(UserLanguage.VIETNAMESE, key);
	}
}
