package vn.kehoach.importer;

import java.util.List;

import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.prose.PlainProse;

/** Takes the footnotes of the source over. */
final class Footnotes {
	private Footnotes() {
	}

	static void add(List<SourceNote> notes, PlanDocument document) {
		for (SourceNote note : notes) {
			Footnote footnote = ModelFactory.eINSTANCE.createFootnote();
			footnote.setText(PlainProse.of(note.paragraphs().stream().map(SourceParagraph::printed).toList()));
			document.getFootnotes().add(footnote);
		}
	}
}
