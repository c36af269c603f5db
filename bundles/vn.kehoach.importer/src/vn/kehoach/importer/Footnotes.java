package vn.kehoach.importer;

import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.prose.PlainProse;

/** Takes the footnotes of the source over, each as one paragraph: plain text prints a note on one line. */
final class Footnotes {
	private Footnotes() {
	}

	static void add(List<SourceNote> notes, PlanDocument document) {
		for (SourceNote note : notes) {
			Footnote footnote = ModelFactory.eINSTANCE.createFootnote();
			String text = note.paragraphs().stream().map(SourceParagraph::printed).filter(line -> !line.isEmpty())
					.collect(Collectors.joining(" "));
			footnote.setText(PlainProse.of(List.of(text)));
			document.getFootnotes().add(footnote);
		}
	}
}
