package vn.kehoach.cli;

import java.util.logging.ConsoleHandler;

import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;

/**
 * Settings of libraries for a short-lived program: no logging between the messages for the user, who is told by the program itself
 * what matters, and no preparations that pay only in a long run. What the user has set on the command line of Java stays.
 */
public final class LibrarySettings {
	private static final java.util.logging.Logger PROTOCOL = java.util.logging.Logger.getLogger("org.eclipse.lsp4j");

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

	/** Lets log4j 1 and the protocol tell warnings and errors on the stream of messages, a line each; editors keep them as a log. */
	public static void logLanguage() {
		LogManager.getLoggerRepository().setThreshold(Level.WARN);
		Logger root = LogManager.getRootLogger();
		if (!root.getAllAppenders().hasMoreElements())
			root.addAppender(new ConsoleAppender(new PatternLayout("%p %c{1}: %m%n"), ConsoleAppender.SYSTEM_ERR));
		if (PROTOCOL.getHandlers().length == 0) {
			ConsoleHandler lines = new ConsoleHandler();
			lines.setFormatter(new OneLineFormatter());
			lines.setLevel(java.util.logging.Level.WARNING);
			PROTOCOL.addHandler(lines);
			PROTOCOL.setUseParentHandlers(false);
		}
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
