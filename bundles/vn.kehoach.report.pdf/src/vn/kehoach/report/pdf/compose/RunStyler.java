package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.Tab;
import vn.kehoach.report.layout.TextRun;
import vn.kehoach.report.pdf.font.FaceStyle;
import vn.kehoach.report.pdf.font.FontFaces;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;
import vn.kehoach.report.pdf.text.ForcedBreak;
import vn.kehoach.report.pdf.text.Inline;
import vn.kehoach.report.pdf.text.NoteMark;
import vn.kehoach.report.pdf.text.StyledRun;
import vn.kehoach.report.pdf.text.TabStop;
import vn.kehoach.report.pdf.text.TextStyle;

/** Gives the runs of a paragraph their faces. */
final class RunStyler {
	private final FontFaces faces;

	RunStyler(FontFaces faces) {
		this.faces = faces;
	}

	/** The face and size of words of an emphasis in a paragraph of a format. */
	TextStyle style(ParagraphFormat format, Emphasis emphasis) {
		FaceStyle face = FaceStyle.of(emphasis.isBold(format), emphasis.isItalic(format));
		return TextStyle.plain(faces.face(face), format.size());
	}

	/** The runs with their faces, tagged as text of {@code tag}. */
	List<Inline> style(ParagraphFormat format, List<Run> runs, Tag tag) {
		List<Inline> pieces = new ArrayList<>(runs.size());
		for (Run run : runs) {
			pieces.add(switch (run) {
			case TextRun words -> new StyledRun(words.text(), style(format, words.emphasis()), tag);
			case LineBreak ignored -> new ForcedBreak();
			case Tab ignored -> new TabStop();
			case FootnoteReference reference -> mark(format, reference.number(), tag, TagRole.REFERENCE);
			});
		}
		return pieces;
	}

	/** A raised number: the mark in the text, or the label of the note. */
	NoteMark mark(ParagraphFormat format, int number, Tag parent, TagRole role) {
		TextStyle upright = TextStyle.plain(faces.face(FaceStyle.REGULAR), format.size()).raised();
		return new NoteMark(number, upright, parent.pictured(role, Integer.toString(number)));
	}
}
