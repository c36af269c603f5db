package vn.kehoach.importer.source;

/** What reading a file gives. */
public sealed interface SourceResult {
	/** The file was read. */
	record Read(SourceDocument document) implements SourceResult {
	}

	/** The file cannot be read. */
	record Failed(SourceFailure failure) implements SourceResult {
	}
}
