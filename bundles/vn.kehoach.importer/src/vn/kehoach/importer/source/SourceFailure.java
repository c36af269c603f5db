package vn.kehoach.importer.source;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.message.UserLanguage;

/**
 * A file that cannot be read.
 *
 * @param code why
 * @param file as the user named it
 * @param arguments as the code says
 */
public record SourceFailure(FailureCode code, String file, List<Object> arguments) {
	public SourceFailure {
		arguments = List.copyOf(arguments);
	}

	/** A failure with its arguments. */
	public static SourceFailure of(FailureCode code, String file, Object... arguments) {
		return new SourceFailure(code, file, List.of(arguments));
	}

	/** What is wrong and what to do about it, in the given language; begins with the file. */
	public String message(UserLanguage language) {
		List<Object> all = new ArrayList<>();
		all.add(file);
		all.addAll(arguments);
		return SourceMessages.of(language, "failure." + code.key(), all);
	}
}
