package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Footnote;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.prose.ProseSpan;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes prose: running paragraphs, bullets, words of references, footnote marks. */
final class ProseComposer {
	private final PrintedTexts texts;
	private final FootnoteNumbers footnotes = new FootnoteNumbers();

	ProseComposer(PrintedTexts texts) {
		this.texts = texts;
	}

	/** The paragraphs of the prose; running paragraphs in the given style. */
	List<StyledParagraph> paragraphs(Prose prose, ParagraphStyle style) {
		return ProseParagraphs.of(prose).stream().map(paragraph -> paragraph(paragraph, style)).toList();
	}

	StyledParagraph paragraph(ProseParagraph paragraph, ParagraphStyle style) {
		ParagraphStyle own = switch (paragraph.bullet()) {
		case "" -> style;
		case "+" -> ParagraphStyle.SUB_BULLET;
		default -> ParagraphStyle.BULLET;
		};
		return StyledParagraph.of(own, runs(paragraph, Emphasis.STYLE));
	}

	/** The runs of a paragraph, bullet included. */
	List<Run> runs(ProseParagraph paragraph, Emphasis emphasis) {
		TextRuns runs = new TextRuns();
		append(paragraph, emphasis, runs);
		return runs.toList();
	}

	/** Appends a paragraph to runs that are under way. */
	void append(ProseParagraph paragraph, Emphasis emphasis, TextRuns runs) {
		if (paragraph.isBullet())
			runs.add(paragraph.bullet() + " ", emphasis);
		for (ProseSpan span : paragraph.spans()) {
			switch (span) {
			case ProseSpan.Text text -> runs.add(text.text(), emphasis);
			case ProseSpan.Mention mention -> append(mention.reference(), emphasis, runs);
			}
		}
	}

	private void append(ProseReference reference, Emphasis emphasis, TextRuns runs) {
		if (reference.getTarget() instanceof Footnote footnote)
			runs.add(mark(footnote));
		else
			runs.add(texts.words(reference), emphasis);
	}

	private FootnoteReference mark(Footnote footnote) {
		boolean firstMark = footnotes.isNew(footnote);
		int number = footnotes.of(footnote);
		List<StyledParagraph> note = firstMark ? paragraphs(footnote.getText(), ParagraphStyle.FOOTNOTE) : new ArrayList<>();
		return new FootnoteReference(number, note);
	}
}
