package vn.kehoach.dsl.text;

import vn.kehoach.model.Proposal;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recital;

/** Writes recitals; one that is nothing but a reference needs no prose marks. */
final class RecitalText {
	private final ElementText text;

	RecitalText(ElementText text) {
		this.text = text;
	}

	void write(Recital recital) {
		text.line(recital instanceof Proposal ? "theo đề nghị" : "căn cứ");
		text.inline("mở đầu", recital.getOpening());
		if (isReferenceOnly(recital.getText()))
			text.layout().token(ProsePieces.target((ProseReference) recital.getText().getParts().get(0)));
		else
			text.prose(recital.getText());
		text.inline("dấu cuối", recital.getEndMark());
	}

	private static boolean isReferenceOnly(Prose prose) {
		return prose != null && prose.getReviewNote() == null && prose.getParts().size() == 1
				&& prose.getParts().get(0) instanceof ProseReference reference && reference.getWording() == null
				&& reference.getTarget() != null;
	}
}
