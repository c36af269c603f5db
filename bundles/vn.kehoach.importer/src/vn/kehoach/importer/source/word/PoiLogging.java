package vn.kehoach.importer.source.word;

/**
 * Keeps the logging interface that POI uses quiet: without a back end it would print a complaint of its own to the standard output.
 * A back end or level that the application names itself is left alone.
 */
final class PoiLogging {
	private static final String PROVIDER = "log4j.provider";
	private static final String LEVEL = "log4j2.simplelogLevel";

	private PoiLogging() {
	}

	static void keepQuiet() {
		if (System.getProperty(PROVIDER) == null) {
			System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
			if (System.getProperty(LEVEL) == null) {
				System.setProperty(LEVEL, "OFF");
			}
		}
	}
}
