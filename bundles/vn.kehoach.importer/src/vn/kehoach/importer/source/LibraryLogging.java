package vn.kehoach.importer.source;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the logging of POI and PDFBox quiet, whose remarks on fonts and missing back ends would land between the messages for the user
 * and even in the results. A back end or level that the application names itself is left alone.
 */
final class LibraryLogging {
	private static final String PROVIDER = "log4j.provider";
	private static final String LEVEL = "log4j2.simplelogLevel";
	private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");
	private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

	private LibraryLogging() {
	}

	static void keepQuiet() {
		if (System.getProperty(PROVIDER) == null) {
			System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
			if (System.getProperty(LEVEL) == null) {
				System.setProperty(LEVEL, "OFF");
			}
		}
		if (PDFBOX.getLevel() == null) {
			PDFBOX.setLevel(Level.OFF);
			FONTBOX.setLevel(Level.OFF);
		}
	}
}
