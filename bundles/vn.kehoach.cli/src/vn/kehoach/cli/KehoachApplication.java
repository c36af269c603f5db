package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import vn.kehoach.cli.output.UnfinishedFiles;

/** The command line as an Equinox application; "-nl en" asks for English, as in every Eclipse product. */
public final class KehoachApplication implements IApplication {
	private static final String LANGUAGE_ASKED_FOR = "osgi.nl.user";

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Console console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
		UnfinishedFiles unfinished = new UnfinishedFiles();
		InterruptionGuard guard = InterruptionGuard.install(unfinished, console);
		Path directory = Path.of("").toAbsolutePath();
		ExitStatus status = new CommandLineProgram(console, directory, unfinished, environment()).run(arguments);
		guard.release();
		return status.code();
	}

	private static Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(System.getenv());
		BundleContext bundle = FrameworkUtil.getBundle(KehoachApplication.class).getBundleContext();
		String language = bundle.getProperty(LANGUAGE_ASKED_FOR);
		if (language != null)
			environment.put(LanguageChoice.VARIABLE, language);
		return environment;
	}

	@Override
	public void stop() {
		// a command runs to its end; the guard cleans up when the process is stopped
	}
}
