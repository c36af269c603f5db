package vn.kehoach.cli;

import org.apache.log4j.Level;
import org.apache.log4j.LogManager;

/** Keeps the logging of libraries out of the messages for the user; what matters to the user is told by the program itself. */
public final class QuietLibraries {
	private QuietLibraries() {
	}

	/** Switches off log4j 2, which POI uses; costs nothing as long as POI is not used. */
	static void ofOffice() {
		System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
		System.setProperty("log4j2.simplelogLevel", "OFF");
	}

	/** Switches off log4j 1, which Xtext uses. */
	public static void ofLanguage() {
		LogManager.getLoggerRepository().setThreshold(Level.OFF);
	}
}
