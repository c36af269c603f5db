package vn.kehoach.rollover;

import java.util.List;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

/**
 * Why no new year can be made of a project.
 *
 * @param kind what is wrong
 * @param arguments the details of the message
 */
public record RolloverProblem(Kind kind, List<String> arguments) {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(RolloverProblem.class, "messages");

	/** What can be wrong. */
	public enum Kind {
		/** The files hold no document. */
		NO_DOCUMENT("NY001"),
		/** The files hold several documents and none was named; argument: their ids. */
		SEVERAL_DOCUMENTS("NY002"),
		/** No document has the id; arguments: the id, the ids that there are. */
		UNKNOWN_DOCUMENT("NY003"),
		/** Neither a year nor a date tells which year the document plans; argument: its id. */
		YEAR_UNKNOWN("NY004"),
		/** The year asked for is not later than the document's; arguments: the year, the document's year. */
		YEAR_NOT_LATER("NY005"),
		/** A file does not follow the grammar; argument: its path. */
		SYNTAX_ERRORS("NY006"),
		/** A reference leads nowhere; arguments: the path of the file, the line, what it refers to. */
		BROKEN_LINK("NY007");

		private final String code;

		Kind(String code) {
			this.code = code;
		}
	}

	public RolloverProblem {
		arguments = List.copyOf(arguments);
	}

	static RolloverProblem of(Kind kind, String... arguments) {
		return new RolloverProblem(kind, List.of(arguments));
	}

	/** The stable code, e.g. "NY002". */
	public String code() {
		return kind.code;
	}

	/** One line that says what is wrong and what can be done. */
	public String message(UserLanguage language) {
		return MESSAGES.get(language, kind.code, arguments.toArray());
	}
}
