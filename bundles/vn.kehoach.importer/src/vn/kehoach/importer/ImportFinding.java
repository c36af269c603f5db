package vn.kehoach.importer;

import java.util.List;

import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.message.UserLanguage;

/**
 * Something that was not recognised, or not with certainty.
 *
 * @param key the message key without "finding.", e.g. "no-title"
 * @param arguments the message's arguments
 */
public record ImportFinding(String key, List<Object> arguments) {
	public ImportFinding {
		arguments = List.copyOf(arguments);
	}

	/** A finding with its arguments. */
	public static ImportFinding of(String key, Object... arguments) {
		return new ImportFinding(key, List.of(arguments));
	}

	/** One sentence in the given language. */
	public String message(UserLanguage language) {
		return ImportMessages.get(language, "finding." + key, arguments);
	}
}
