package vn.kehoach.cli.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes models of files in one format. */
@FunctionalInterface
public interface ModelExport {

	/**
	 * Writes the models; the same models give the same bytes.
	 *
	 * @param out is flushed and not closed
	 */
	void write(ExportedModels models, OutputStream out) throws IOException;
}
