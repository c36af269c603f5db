package vn.kehoach.model.wording;

import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.time.DateWording;

/** How a cited document is written (Decree 30/2020/NĐ-CP, Annex I, part I, II.6.b). */
public final class CitationWording {
	private CitationWording() {
	}

	/** Kind, number, date, issuer and subject, as far as they are known: the first mention. */
	public static String full(CitedDocument document) {
		StringBuilder text = new StringBuilder(brief(document));
		if (document.getDate() != null)
			text.append(' ').append(DateWording.known(document.getDate()));
		if (document.getIssuer() != null && document.getIssuer().getLabel() != null)
			text.append(" của ").append(document.getIssuer().getLabel());
		if (document.getTitle() != null && document.getNumber() != null)
			text.append(' ').append(document.getTitleLead() == null ? "về" : document.getTitleLead()).append(' ')
					.append(document.getTitle());
		return text.toString();
	}

	/** Kind and number, or kind and name where there is no number: later mentions. */
	public static String brief(CitedDocument document) {
		if (document.getNumber() != null)
			return kind(document) + " số " + document.getNumber();
		return document.getTitle() == null ? kind(document) : kind(document) + " " + document.getTitle();
	}

	/** The printed kind, with a capital: "Nghị quyết". */
	public static String kind(CitedDocument document) {
		return document.getKindLabel() != null ? document.getKindLabel() : Capitals.first(document.getKind().getLiteral());
	}
}
