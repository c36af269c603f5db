package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Division;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** The line below an annex's title that names the document it belongs to: "(Kèm theo Quyết định số …)" (Annex I, III.1.c). */
final class AnnexReference {
	private AnnexReference() {
	}

	/** The paragraphs with the first one set as the annex's reference, if it is one in brackets. */
	static List<StyledParagraph> styled(Division division, List<StyledParagraph> paragraphs) {
		if (!(division instanceof Annex) || paragraphs.isEmpty() || !isBracketed(paragraphs.get(0)))
			return paragraphs;
		List<StyledParagraph> styled = new ArrayList<>(paragraphs);
		styled.set(0, StyledParagraph.of(ParagraphStyle.ANNEX_REFERENCE, paragraphs.get(0).runs()));
		return styled;
	}

	private static boolean isBracketed(StyledParagraph paragraph) {
		String text = String.join(" ", LayoutWords.of(paragraph));
		return text.startsWith("(") && text.endsWith(")");
	}
}
