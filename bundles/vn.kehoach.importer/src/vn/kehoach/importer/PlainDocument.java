package vn.kehoach.importer;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.division.TableBuilder;
import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.prose.PlainProse;

/** The last resort: a document whose text is kept as it stands. */
final class PlainDocument {
	private PlainDocument() {
	}

	static PlanDocument of(List<Line> lines, SourceDocument source) {
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		document.setId("VB");
		document.setKind(DocumentKind.OTHER);
		document.setHeaderOmitted(true);
		document.setReviewNote(ImportMessages.note("review.plain"));
		List<String> open = new ArrayList<>();
		for (Line line : lines) {
			switch (line) {
				case Line.Text text -> open.add(text.text());
				case Line.Grid grid -> {
					flush(open, document);
					document.getElements().add(new TableBuilder().build(grid.table()));
				}
			}
		}
		flush(open, document);
		Footnotes.add(source, document);
		for (int i = 0; i < document.getFootnotes().size(); i++)
			document.getFootnotes().get(i).setId("CT" + (i + 1));
		return document;
	}

	private static void flush(List<String> open, PlanDocument document) {
		if (!open.isEmpty())
			document.getElements().add(PlainProse.of(open));
		open.clear();
	}
}
