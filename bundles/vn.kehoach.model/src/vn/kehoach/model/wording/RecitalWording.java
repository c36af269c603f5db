package vn.kehoach.model.wording;

import vn.kehoach.model.LegalBasis;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recital;

/** What is printed around the text of a recital. */
public final class RecitalWording {
	private RecitalWording() {
	}

	/** The words before the text. */
	public static String opening(Recital recital) {
		if (recital.getOpening() != null)
			return recital.getOpening();
		return recital instanceof LegalBasis ? "Căn cứ" : "Theo đề nghị của";
	}

	/** The punctuation after the text: ";", and "." after the last recital. */
	public static String endMark(Recital recital) {
		if (recital.getEndMark() != null)
			return recital.getEndMark();
		boolean last = recital.eContainer() instanceof PlanDocument document
				&& document.getRecitals().indexOf(recital) == document.getRecitals().size() - 1;
		return last ? "." : ";";
	}
}
