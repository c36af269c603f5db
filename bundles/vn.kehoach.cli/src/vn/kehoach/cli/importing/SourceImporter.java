package vn.kehoach.cli.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.Texts;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.importing.ImportedSource;
import vn.kehoach.server.importing.ImportedSources;
import vn.kehoach.server.importing.SourceReading;

/** Reads and recognises the sources that the user named, and tells which cannot be read. */
public final class SourceImporter {
	private final Console console;
	private final Path directory;

	/**
	 * @param console takes the messages
	 * @param directory what relative paths are relative to
	 */
	public SourceImporter(Console console, Path directory) {
		this.console = console;
		this.directory = directory;
	}

	/** The sources; empty when one of them cannot be read, which was told. */
	public Optional<ImportedSources> importAll(List<String> typed) {
		List<ImportedSource> sources = new ArrayList<>();
		for (String source : typed)
			importOne(source).ifPresent(sources::add);
		return sources.size() == typed.size() ? Optional.of(new ImportedSources(sources)) : Optional.empty();
	}

	private Optional<ImportedSource> importOne(String typed) {
		try {
			return switch (SourceReading.of(directory.resolve(typed), typed)) {
			case SourceReading.Imported imported -> Optional.of(imported.source());
			case SourceReading.Failed failed -> {
				console.error(failed.failure().message(UserLanguage.current()));
				yield Optional.empty();
			}
			};
		} catch (InvalidPathException invalid) {
			console.error(Texts.of("arguments.bad-path", typed));
			return Optional.empty();
		}
	}
}
