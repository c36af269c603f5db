package vn.kehoach.cli.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which findings are printed. A new format is added here and nowhere else. */
public enum ReportFormat {
	/** A line for each finding. */
	TEXT,
	/** One JSON object. */
	JSON,
	/** SARIF 2.1.0. */
	SARIF;

	/** The names for the command line. */
	public static List<String> names() {
		return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** The printer of this format. */
	public FindingReport report() {
		return switch (this) {
		case TEXT -> new TextReport();
		case JSON -> new JsonReport();
		case SARIF -> new SarifReport();
		};
	}
}
