package vn.kehoach.ui.wizard.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.importing.ImportedDocument;

/**
 * Imported documents whose files still wait beside their place. One document goes into the folder itself, each of several into a
 * folder below it.
 */
final class StagedImport {
	private final Staging staging;
	private final List<ImportedDocument> documents;
	private final List<String> folders = new ArrayList<>();

	/** @param documents in the order of the parts of the staging; those with a problem have no files */
	StagedImport(Staging staging, List<ImportedDocument> documents) {
		this.staging = staging;
		this.documents = List.copyOf(documents);
		Set<String> taken = new HashSet<>();
		for (ImportedDocument document : documents)
			folders.add(documents.size() == 1 || document.file() == null ? "" : free(document, taken));
	}

	private static String free(ImportedDocument document, Set<String> taken) {
		String wanted = ImportableFile.plainName(path(document.file()));
		String name = wanted;
		for (int count = 2; !taken.add(name); count++)
			name = wanted + '-' + count;
		return name;
	}

	List<ImportedDocument> documents() {
		return documents;
	}

	/** True when all could be read. */
	boolean isComplete() {
		return documents.stream().noneMatch(document -> document.problem() != null);
	}

	/** The waiting files by their places in the target, relative to it. */
	Map<Path, Path> files() throws IOException {
		Map<Path, Path> files = new LinkedHashMap<>();
		for (int part = 0; part < documents.size(); part++)
			for (Path file : documents.get(part).file() == null ? List.<Path>of() : staging.files(part))
				files.put(Path.of(folders.get(part)).resolve(file), staging.part(part).resolve(file));
		return files;
	}

	/** Where a waiting file will be, relative to the target. */
	Path target(String uri) {
		Path file = path(uri);
		for (int part = 0; part < documents.size(); part++)
			if (file.startsWith(staging.part(part)))
				return Path.of(folders.get(part)).resolve(staging.part(part).relativize(file));
		throw new IllegalArgumentException(uri);
	}

	/** A place in a waiting file as a place in the target folder. */
	Place target(Place place, Path folder) {
		return new Place(folder.resolve(target(place.uri())).toUri().toString(), place.range(), place.handle());
	}

	private static Path path(String uri) {
		return Path.of(URI.create(uri));
	}

	void clear() {
		staging.clear();
	}
}
