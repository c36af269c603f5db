package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Recital;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.wording.RecitalWording;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes the legal bases and the proposal, a line each. */
final class RecitalComposer {
	private final ProseComposer prose;

	RecitalComposer(ProseComposer prose) {
		this.prose = prose;
	}

	List<StyledParagraph> paragraphs(Recital recital) {
		List<ProseParagraph> texts = ProseParagraphs.of(recital.getText());
		List<StyledParagraph> paragraphs = new ArrayList<>();
		for (ProseParagraph text : texts) {
			String opening = RecitalWording.opening(recital);
			TextRuns runs = new TextRuns().add(paragraphs.isEmpty() && !opening.isEmpty() ? opening + " " : "", Emphasis.STYLE);
			prose.append(text, Emphasis.STYLE, runs);
			if (paragraphs.size() == texts.size() - 1)
				runs.add(RecitalWording.endMark(recital), Emphasis.STYLE);
			paragraphs.add(StyledParagraph.of(ParagraphStyle.LEGAL_BASIS, runs.toList()));
		}
		return paragraphs;
	}
}
