package vn.kehoach.importer;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.division.TableBuilder;
import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.line.ReadLines;
import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.prose.PlainProse;

/** The last resort: a document whose text is kept as it stands. */
final class PlainDocument {
	private PlainDocument() {
	}

	static PlanDocument of(ReadLines read) {
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		document.setId("VB");
		document.setKind(DocumentKind.OTHER);
		document.setHeaderOmitted(true);
		document.setReviewNote(ImportMessages.note("review.plain"));
		List<String> open = new ArrayList<>();
		for (Line line : read.lines()) {
			switch (line) {
			case Line.Text text -> open.add(NoteMark.without(text.text()));
			case Line.Grid grid -> {
				flush(open, document);
				document.getElements().add(new TableBuilder().build(grid.table()));
			}
			}
		}
		read.notes().forEach(note -> note.paragraphs().forEach(paragraph -> open.add(paragraph.printed())));
		flush(open, document);
		return document;
	}

	private static void flush(List<String> open, PlanDocument document) {
		if (!open.isEmpty())
			document.getElements().add(PlainProse.of(open));
		open.clear();
	}
}
