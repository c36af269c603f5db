package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.cli.arguments.ArgumentParser;
import vn.kehoach.cli.arguments.ParsedArguments;
import vn.kehoach.cli.command.Commands;
import vn.kehoach.cli.command.Session;
import vn.kehoach.cli.output.SystemReason;
import vn.kehoach.cli.output.UnfinishedFiles;
import vn.kehoach.model.message.UserLanguage;

/** The program without the process around it: arguments, streams and a working directory in, an exit status out. */
public final class CommandLineProgram {
	private final Console console;
	private final Session session;
	private final Map<String, String> environment;

	/**
	 * @param console where results and messages go
	 * @param directory what relative paths are relative to
	 * @param unfinished knows the files that are being written
	 * @param environment the environment variables; KEHOACH_LANG is looked at
	 */
	public CommandLineProgram(Console console, Path directory, UnfinishedFiles unfinished, Map<String, String> environment) {
		this.console = console;
		this.session = new Session(console, directory, unfinished);
		this.environment = environment;
		LibrarySettings.apply();
	}

	/**
	 * Runs one command. Never throws: a bug of the program is told in one line that names a log file. While it runs, the user
	 * language of the process is that of this run.
	 */
	public ExitStatus run(String... arguments) {
		String before = System.getProperty(UserLanguage.PROPERTY);
		System.setProperty(UserLanguage.PROPERTY, LanguageChoice.of(arguments, environment));
		try {
			return new FailureReport(console).guard(() -> finish(execute(arguments)));
		} finally {
			if (before == null)
				System.clearProperty(UserLanguage.PROPERTY);
			else
				System.setProperty(UserLanguage.PROPERTY, before);
		}
	}

	private ExitStatus finish(ExitStatus status) {
		Optional<IOException> failure = console.finish();
		failure.ifPresent(refused -> console.error(Texts.of("result-not-written", SystemReason.of(refused))));
		return failure.isPresent() ? ExitStatus.FAILED : status;
	}

	private ExitStatus execute(String... arguments) {
		return switch (new ArgumentParser(Commands.all()).parse(arguments)) {
		case ParsedArguments.Run run -> run.command().run(run.arguments(), session);
		case ParsedArguments.Print text -> {
			console.result(text.text());
			yield ExitStatus.DONE;
		}
		case ParsedArguments.Wrong wrong -> {
			wrong.messages().forEach(console::message);
			yield ExitStatus.FAILED;
		}
		};
	}
}
