package vn.kehoach.importer.source;

import java.nio.file.Path;

/** Reads documents. No exception for anything that can be wrong with a file: {@link SourceResult.Failed} says it. */
public interface SourceReader {
	/** Reads the file. */
	SourceResult read(Path file);
}
