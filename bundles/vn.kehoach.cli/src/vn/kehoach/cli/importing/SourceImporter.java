package vn.kehoach.cli.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.Texts;
import vn.kehoach.importer.DocumentImporter;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceFileReader;
import vn.kehoach.importer.source.SourceLimits;
import vn.kehoach.importer.source.SourceResult;
import vn.kehoach.model.message.UserLanguage;

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
	public Optional<Sources> importAll(List<String> typed) {
		List<ImportedSource> sources = new ArrayList<>();
		for (String source : typed)
			importOne(source).ifPresent(sources::add);
		return sources.size() == typed.size() ? Optional.of(new Sources(sources)) : Optional.empty();
	}

	private Optional<ImportedSource> importOne(String typed) {
		try {
			return switch (new SourceFileReader(SourceLimits.standard()).read(directory.resolve(typed))) {
			case SourceResult.Read read -> Optional.of(new ImportedSource(typed, read.document().remarks(),
					new DocumentImporter().importDocument(read.document())));
			case SourceResult.Failed failed -> {
				console.error(message(failed.failure(), typed));
				yield Optional.empty();
			}
			};
		} catch (InvalidPathException invalid) {
			console.error(Texts.of("arguments.bad-path", typed));
			return Optional.empty();
		}
	}

	private static String message(SourceFailure failure, String typed) {
		return new SourceFailure(failure.code(), typed, failure.arguments()).message(UserLanguage.current());
	}
}
