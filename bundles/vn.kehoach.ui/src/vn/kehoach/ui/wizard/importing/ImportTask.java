package vn.kehoach.ui.wizard.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import vn.kehoach.server.protocol.importing.ImportParams;
import vn.kehoach.server.protocol.importing.ImportResult;
import vn.kehoach.server.protocol.importing.ImportedDocument;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.wizard.WizardTask;

/** Reads documents one by one into files that wait beside their place; can be cancelled at any time. */
final class ImportTask implements WizardTask<StagedImport> {
	private final List<Path> sources;

	ImportTask(List<Path> sources) {
		this.sources = List.copyOf(sources);
	}

	@Override
	public StagedImport run(IProgressMonitor monitor) throws InvocationTargetException {
		SubMonitor progress = SubMonitor.convert(monitor, ImportMessages.text("reading.all"), sources.size());
		Staging staging = new Staging();
		List<ImportedDocument> documents = new ArrayList<>();
		boolean complete = false;
		try {
			for (Path source : sources) {
				progress.subTask(ImportMessages.text("reading", source.getFileName()));
				documents.add(read(source, staging.part(documents.size()), progress));
				progress.worked(1);
			}
			complete = true;
			return new StagedImport(staging, documents);
		} finally {
			if (!complete)
				staging.clear();
		}
	}

	private static ImportedDocument read(Path source, Path folder, IProgressMonitor monitor) throws InvocationTargetException {
		String uri = source.toUri().toString();
		ImportParams params = new ImportParams(List.of(uri), folder.toUri().toString());
		ImportResult result = WizardTask.wait(EditorBundle.workspace().ask(server -> server.importDocuments(params)), monitor);
		return result.documents().isEmpty()
				? new ImportedDocument(uri, null, List.of(), List.of(), result.refusal())
				: result.documents().getFirst();
	}
}
