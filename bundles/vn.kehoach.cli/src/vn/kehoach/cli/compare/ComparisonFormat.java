package vn.kehoach.cli.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import vn.kehoach.compare.Difference;
import vn.kehoach.compare.report.HtmlComparison;
import vn.kehoach.compare.report.TextComparison;
import vn.kehoach.model.message.UserLanguage;

/** The formats in which a comparison is printed. A new format is added here and nowhere else. */
public enum ComparisonFormat {
	/** Lines for people. */
	TEXT,
	/** A web page, to be read or printed. */
	HTML,
	/** One JSON object. */
	JSON;

	/** The names for the command line. */
	public static List<String> names() {
		return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** The file name extension, without a point. */
	public String extension() {
		return this == TEXT ? "txt" : name().toLowerCase(Locale.ROOT);
	}

	/** The report in this format, in the user's language. */
	public String report(Difference difference) {
		return switch (this) {
		case TEXT -> TextComparison.of(difference, UserLanguage.current());
		case HTML -> HtmlComparison.of(difference, UserLanguage.current());
		case JSON -> JsonComparison.of(difference);
		};
	}
}
