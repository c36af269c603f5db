package vn.kehoach.importer;

import java.util.List;

/**
 * What an import gives.
 *
 * @param files the files to be written: agencies and groups, cited documents, the document; registries without entries are left out
 * @param report what was recognised and what was not
 */
public record ImportResult(List<ImportedFile> files, ImportReport report) {
	public ImportResult {
		files = List.copyOf(files);
	}
}
