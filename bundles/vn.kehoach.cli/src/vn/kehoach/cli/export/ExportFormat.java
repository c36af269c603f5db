package vn.kehoach.cli.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which the model is handed to other programs. A new format is added here and nowhere else. */
public enum ExportFormat {
	/** What documents say, as one JSON object. */
	JSON,
	/** The whole model for EMF. */
	XMI;

	/** The names for the command line. */
	public static List<String> names() {
		return Arrays.stream(values()).map(ExportFormat::extension).toList();
	}

	/** The file name extension, without a point. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The export in this format. */
	public ModelExport export() {
		return switch (this) {
		case JSON -> new JsonExport();
		case XMI -> new XmiExport();
		};
	}
}
