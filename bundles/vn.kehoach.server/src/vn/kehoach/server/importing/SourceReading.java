package vn.kehoach.server.importing;

import java.nio.file.Path;

import vn.kehoach.importer.DocumentImporter;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceFileReader;
import vn.kehoach.importer.source.SourceLimits;
import vn.kehoach.importer.source.SourceResult;

/** What came of reading a source. */
public sealed interface SourceReading {
	/**
	 * It was read and recognised.
	 *
	 * @param source the source
	 */
	record Imported(ImportedSource source) implements SourceReading {
	}

	/**
	 * It cannot be read.
	 *
	 * @param failure why, with the name that the user gave it
	 */
	record Failed(SourceFailure failure) implements SourceReading {
	}

	/**
	 * Reads a source and recognises what is in it.
	 *
	 * @param file where it is
	 * @param named what the user called it
	 */
	static SourceReading of(Path file, String named) {
		return switch (new SourceFileReader(SourceLimits.standard()).read(file)) {
		case SourceResult.Read read -> new Imported(
				new ImportedSource(named, read.document().remarks(), new DocumentImporter().importDocument(read.document())));
		case SourceResult.Failed failed ->
			new Failed(new SourceFailure(failed.failure().code(), named, failed.failure().arguments()));
		};
	}
}
