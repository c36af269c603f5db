package vn.kehoach.cli;

import org.apache.log4j.Level;
import org.apache.log4j.LogManager;

/**
 * Settings of libraries for a short-lived program: no logging between the messages for the user, who is told by the program itself
 * what matters, and no preparations that pay only in a long run. What the user has set on the command line of Java stays.
 */
public final class LibrarySettings {
	private LibrarySettings() {
	}

	/** Those of all libraries that are set by properties; costs nothing as long as a library is not used. */
	static void apply() {
		set("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
		set("log4j2.simplelogLevel", "OFF");
		set("log4j.defaultInitOverride", "true");
		set("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		set("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		set("guice_bytecode_gen_option", "DISABLED");
		set("guice_include_stack_traces", "OFF");
		set("jdk.reflect.useNativeAccessorOnly", "true");
	}

	/** Switches off log4j 1, which Xtext uses. */
	public static void silenceLanguage() {
		LogManager.getLoggerRepository().setThreshold(Level.OFF);
	}

	/**
	 * Starts log4j 2, which POI uses, in the calling thread. To be called before several threads use POI: inside OSGi the first
	 * thread to touch log4j keeps a lock of it for good, and a second thread that came in between would wait for ever.
	 */
	public static void startOfficeLogging() {
		org.apache.logging.log4j.LogManager.getFactory();
	}

	private static void set(String property, String value) {
		if (System.getProperty(property) == null)
			System.setProperty(property, value);
	}
}
