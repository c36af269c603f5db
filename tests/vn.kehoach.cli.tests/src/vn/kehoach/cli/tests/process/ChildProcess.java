package vn.kehoach.cli.tests.process;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import vn.kehoach.cli.Main;

/** Starts a Java process with the classes of this test run, in plain Java and under OSGi. */
final class ChildProcess {
	private ChildProcess() {
	}

	/** A process that has yet to be started: the main class with its arguments in a folder, speaking Vietnamese. */
	static ProcessBuilder of(Class<?> main, Path folder, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dguice_custom_class_loading=CHILD", "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp",
				String.join(File.pathSeparator, classPath()), main.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().put("KEHOACH_LANG", "vi");
		builder.environment().put("LC_ALL", "C.UTF-8");
		return builder;
	}

	/** What the process says as messages, without what the Java machine says about itself. */
	static String messages(Process process) throws IOException {
		String text = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		return text.lines().filter(line -> !line.startsWith("WARNING: ")).map(line -> line + "\n").reduce("", String::concat);
	}

	private static Set<String> classPath() {
		Bundle bundle = FrameworkUtil.getBundle(Main.class);
		Set<String> entries = new LinkedHashSet<>();
		if (bundle == null)
			addPlain(entries);
		else
			for (Bundle installed : bundle.getBundleContext().getBundles())
				FileLocator.getBundleFileLocation(installed).ifPresent(file -> add(file, entries));
		return entries;
	}

	private static void addPlain(Set<String> entries) {
		if (Main.class.getClassLoader() instanceof URLClassLoader loader)
			List.of(loader.getURLs()).forEach(url -> entries.add(Path.of(URI.create(url.toString())).toString()));
		entries.add(System.getProperty("java.class.path"));
	}

	/** A bundle is a jar, or a project folder with its classes below target. */
	private static void add(File bundle, Set<String> entries) {
		entries.add(bundle.getPath());
		File classes = new File(bundle, "target/classes");
		if (classes.isDirectory())
			entries.add(classes.getPath());
	}
}
