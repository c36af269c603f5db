package vn.kehoach.ui.editor.references;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.search.ui.text.Match;

import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.Positions;

/** Turns places into matches with the lines they are on. Not in the UI thread: it reads files. */
final class ReferenceReader {
	private final ReferencesResult result;

	ReferenceReader(ReferencesResult result) {
		this.result = result;
	}

	void add(List<? extends Location> places) {
		Map<String, List<Location>> byFile = places.stream().map(Location.class::cast).collect(Collectors.groupingBy(Location::getUri));
		byFile.forEach((uri, inFile) -> {
			Optional<IFile> file = DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), uri).filter(IFile::exists);
			file.flatMap(ReferenceReader::document)
					.ifPresent(document -> inFile.forEach(place -> add(file.get(), document, place.getRange())));
		});
	}

	private void add(IFile file, IDocument document, Range range) {
		Optional<IRegion> region = Positions.region(document, range);
		if (region.isEmpty())
			return;
		try {
			IRegion line = document.getLineInformation(range.getStart().getLine());
			String text = document.get(line.getOffset(), line.getLength()).strip();
			ReferenceLine element = new ReferenceLine(file, range.getStart().getLine(), text);
			result.addMatch(new Match(element, region.get().getOffset(), region.get().getLength()));
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}

	/** The text as it is in the editor, else as it is on the disk. */
	private static Optional<IDocument> document(IFile file) {
		ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (open != null)
			return Optional.of(open.getDocument());
		try {
			return Optional.of(new Document(file.readString()));
		} catch (CoreException unreadable) {
			ILog.of(ReferenceReader.class).log(unreadable.getStatus());
			return Optional.empty();
		}
	}
}
