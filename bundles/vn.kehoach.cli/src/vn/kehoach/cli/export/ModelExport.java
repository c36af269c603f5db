package vn.kehoach.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import vn.kehoach.model.PlanFile;

/** Writes models of files in one format. */
@FunctionalInterface
public interface ModelExport {

	/**
	 * Writes the models; the same models give the same bytes.
	 *
	 * @param files the files to export
	 * @param surroundings files loaded with them, whose registries they use
	 * @param out is flushed and not closed
	 */
	void write(List<PlanFile> files, List<PlanFile> surroundings, OutputStream out) throws IOException;
}
