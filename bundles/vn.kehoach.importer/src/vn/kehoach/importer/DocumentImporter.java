package vn.kehoach.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.closing.ClosingColumns;
import vn.kehoach.importer.finish.UsedEntries;
import vn.kehoach.importer.header.HeaderColumns;
import vn.kehoach.importer.header.HeaderWraps;
import vn.kehoach.importer.identity.WordDigest;
import vn.kehoach.importer.indicator.CellParagraphs;
import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.line.LineReader;
import vn.kehoach.importer.line.PrintedNotes;
import vn.kehoach.importer.line.ReadLines;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.model.Entry;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;

/**
 * Makes plan documents of source documents. Printing the result gives the words of the source in order: what recognition would print
 * otherwise is kept as prose, and the report says so.
 */
public final class DocumentImporter {

	/** Recognises the document. */
	public ImportResult importDocument(SourceDocument read) {
		SourceDocument source = PrintedNotes.lift(read);
		ReadLines inTurns = LineReader.read(source);
		List<Line> columns = ClosingColumns.inOrder(HeaderColumns.inOrder(HeaderWraps.joined(inTurns.lines())));
		ReadLines lines = new ReadLines(CellParagraphs.gather(columns), inTurns.notes());
		Recognition recognition = Recognition.of(lines);
		if (WordDigest.same(lines, recognition.document()))
			return result(recognition);
		return result(Recognition.plain(lines));
	}

	private static ImportResult result(Recognition recognition) {
		PlanDocument document = recognition.document();
		Collection<EObject> used = UsedEntries.of(document, recognition.indicators());
		List<Entry> agencies = used(recognition.bodies(), used);
		List<Entry> cited = used(recognition.citations(), used);
		List<ImportedFile> files = new ArrayList<>();
		List<EObject> entries = new ArrayList<>(agencies);
		entries.addAll(cited);
		entries.addAll(recognition.indicators());
		ImportReport report = new ReportMaker().make(document, entries, recognition.departing(), recognition.titled());
		if (!agencies.isEmpty())
			files.add(file(FileNames.AGENCIES, agencies));
		if (!cited.isEmpty())
			files.add(file(FileNames.CITED_DOCUMENTS, cited));
		if (!recognition.indicators().isEmpty())
			files.add(file(FileNames.INDICATORS, recognition.indicators()));
		files.add(file(FileNames.of(document), List.of(document)));
		return new ImportResult(files, report);
	}

	private static List<Entry> used(Collection<? extends Entry> entries, Collection<EObject> used) {
		return entries.stream().filter(used::contains).map(Entry.class::cast).toList();
	}

	private static ImportedFile file(String name, List<? extends Entry> entries) {
		PlanFile file = ModelFactory.eINSTANCE.createPlanFile();
		file.getEntries().addAll(entries);
		return new ImportedFile(name, file);
	}
}
