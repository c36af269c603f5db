package vn.kehoach.server.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.output.WholeFile;
import vn.kehoach.server.output.WholeFiles;
import vn.kehoach.server.protocol.importing.ImportParams;
import vn.kehoach.server.protocol.importing.ImportResult;
import vn.kehoach.server.protocol.importing.ImportedDocument;
import vn.kehoach.server.protocol.importing.ImportedDocument.Doubt;

/** Imports documents into a folder: all or none of the files are written. */
public final class Imports {
	private Imports() {
	}

	/** Reads the sources and writes their files, unless one cannot be read or a file is there already. */
	public static ImportResult of(ImportParams params) {
		Optional<Path> folder = WholeFile.path(params.targetFolder());
		if (folder.isEmpty())
			return refused(List.of(), ImportTexts.get("no-folder", params.targetFolder()));
		List<ImportedSource> sources = new ArrayList<>();
		List<ImportedDocument> failures = new ArrayList<>();
		for (String source : params.sources())
			read(source, sources, failures);
		if (!failures.isEmpty())
			return refused(failures, ImportTexts.get("unreadable", String.valueOf(failures.size())));
		List<ImportedSources.Target> targets = new ImportedSources(sources).targets(folder.get());
		List<String> existing = targets.stream().flatMap(target -> target.texts().keySet().stream()).filter(Files::exists)
				.map(Path::toString).toList();
		if (!existing.isEmpty())
			return refused(List.of(), ImportTexts.get("exists", String.join(", ", existing)));
		return write(targets, params.sources());
	}

	private static ImportResult refused(List<ImportedDocument> documents, String reason) {
		return new ImportResult(List.of(), documents, reason);
	}

	private static void read(String source, List<ImportedSource> sources, List<ImportedDocument> failures) {
		Optional<Path> path = WholeFile.path(source);
		if (path.isEmpty()) {
			failures.add(failure(source, ImportTexts.get("no-file", source)));
			return;
		}
		switch (SourceReading.of(path.get(), path.get().getFileName().toString())) {
		case SourceReading.Imported imported -> sources.add(imported.source());
		case SourceReading.Failed failed -> failures.add(failure(source, failed.failure().message(UserLanguage.current())));
		}
	}

	private static ImportedDocument failure(String source, String problem) {
		return new ImportedDocument(source, null, List.of(), List.of(), problem);
	}

	private static ImportResult write(List<ImportedSources.Target> targets, List<String> sources) {
		Map<Path, byte[]> contents = new LinkedHashMap<>();
		targets.forEach(target -> target.texts().forEach((file, text) -> contents.put(file, text.getBytes(StandardCharsets.UTF_8))));
		Optional<String> problem = WholeFiles.write(contents);
		if (problem.isPresent())
			return refused(List.of(), problem.get());
		List<ImportedDocument> documents = new ArrayList<>();
		for (int index = 0; index < targets.size(); index++)
			documents.add(document(sources.get(index), targets.get(index)));
		return new ImportResult(contents.keySet().stream().map(file -> file.toUri().toString()).toList(), documents, null);
	}

	private static ImportedDocument document(String source, ImportedSources.Target target) {
		UserLanguage language = UserLanguage.current();
		Stream<Doubt> remarks = target.source().remarks().stream().map((SourceRemark remark) -> new Doubt(remark.message(language), null));
		Stream<Doubt> findings = target.source().result().report().findings().stream()
				.map(finding -> new Doubt(finding.message(language), null));
		Stream<Doubt> notes = target.texts().entrySet().stream().flatMap(text -> ReviewNotes.of(text.getKey(), text.getValue()).stream());
		Path last = target.texts().keySet().stream().reduce((one, other) -> other).orElseThrow();
		return new ImportedDocument(source, last.toUri().toString(), target.source().result().report().counted(language),
				Stream.of(remarks, findings, notes).flatMap(doubts -> doubts).toList(), null);
	}
}
