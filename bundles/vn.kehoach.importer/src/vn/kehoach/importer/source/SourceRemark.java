package vn.kehoach.importer.source;

import java.util.List;

import vn.kehoach.model.message.UserLanguage;

/**
 * Something the user should know about the reading; the document was read all the same.
 *
 * @param arguments as the code says
 */
public record SourceRemark(RemarkCode code, SourcePlace place, List<Object> arguments) {
	public SourceRemark {
		arguments = List.copyOf(arguments);
	}

	/** A remark on the whole document. */
	public static SourceRemark of(RemarkCode code, Object... arguments) {
		return new SourceRemark(code, SourcePlace.UNKNOWN, List.of(arguments));
	}

	/** One sentence in the given language. */
	public String message(UserLanguage language) {
		return SourceMessages.of(language, "remark." + code.key(), arguments);
	}
}
