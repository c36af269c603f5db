package vn.kehoach.dsl.workspace;

import java.nio.file.Path;
import java.util.List;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

/**
 * A file or folder that could not be read.
 *
 * @param path the file or folder as it was asked for
 * @param kind what is wrong with it
 * @param arguments details for the message: an offset or the system's words
 */
public record ReadFailure(Path path, Kind kind, List<String> arguments) {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(ReadFailure.class, "messages");

	/** What can be wrong. */
	public enum Kind {
		/** There is no such file or folder. */
		MISSING("missing"),
		/** The folder holds no file of the language. */
		NO_FILES("no-files"),
		/** The file does not have the language's extension. */
		OTHER_EXTENSION("other-extension"),
		/** The file is not UTF-8; argument: the offset of the first bad byte. */
		NOT_UTF8("not-utf8"),
		/** The file is UTF-16. */
		UTF16("utf16"),
		/** The file holds NUL bytes, so it is no text; argument: the offset of the first one. */
		BINARY("binary"),
		/** The file is larger than the language supports; argument: its size in megabytes. */
		TOO_LARGE("too-large"),
		/** The system refuses; argument: its words. */
		SYSTEM("system");

		private final String key;

		Kind(String key) {
			this.key = key;
		}
	}

	public ReadFailure {
		arguments = List.copyOf(arguments);
	}

	static ReadFailure of(Path path, Kind kind, Object... arguments) {
		return new ReadFailure(path, kind, List.of(arguments).stream().map(String::valueOf).toList());
	}

	/** One line that says what is wrong and what can be done, the path included. */
	public String message(UserLanguage language) {
		Object[] all = new Object[arguments.size() + 1];
		all[0] = path.toString();
		for (int i = 0; i < arguments.size(); i++)
			all[i + 1] = arguments.get(i);
		return MESSAGES.get(language, kind.key, all);
	}
}
