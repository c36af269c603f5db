package vn.kehoach.importer.finish;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.RecitalWording;

/** Drops the overrides of header, recitals and closing block that print computes alike. */
final class HeaderOverrides {

	void drop(PlanDocument document) {
		PrintedText.dropIfComputed(document.getNationalName(), document::setNationalName, () -> HeaderWording.nationalName(document));
		PrintedText.dropIfComputed(document.getNationalMotto(), document::setNationalMotto, () -> HeaderWording.nationalMotto(document));
		PrintedText.dropIfComputed(document.getIssuingBody(), document::setIssuingBody, () -> HeaderWording.issuingBody(document));
		PrintedText.dropIfComputed(document.getNumberLine(), document::setNumberLine, () -> HeaderWording.numberLine(document));
		PrintedText.dropIfComputed(document.getDateLine(), document::setDateLine, () -> HeaderWording.dateLine(document));
		PrintedText.dropIfComputed(document.getKindLabel(), document::setKindLabel, () -> HeaderWording.kind(document));
		PrintedText.dropIfComputed(document.getEnactingAuthority(), document::setEnactingAuthority,
				() -> HeaderWording.enactingAuthority(document));
		PrintedText.dropIfComputed(document.getEnactingFormula(), document::setEnactingFormula,
				() -> HeaderWording.enactingFormula(document));
		PrintedText.dropIfComputed(document.getRecipientsHeading(), document::setRecipientsHeading,
				() -> ClosingWording.recipientsHeading(document));
		document.getRecitals().forEach(HeaderOverrides::drop);
		document.getRecipients().forEach(HeaderOverrides::drop);
	}

	private static void drop(Recital recital) {
		PrintedText.dropIfComputed(recital.getOpening(), recital::setOpening, () -> RecitalWording.opening(recital));
		PrintedText.dropIfSame(recital.getEndMark(), recital::setEndMark, () -> RecitalWording.endMark(recital));
	}

	private static void drop(Recipient recipient) {
		PrintedText.dropIfSame(recipient.getEndMark(), recipient::setEndMark, () -> ClosingWording.endMark(recipient));
		if (recipient.getAgency() != null)
			PrintedText.dropIfComputed(recipient.getText(), recipient::setText, () -> ClosingWording.text(recipient));
		if (recipient.getText() != null)
			recipient.setAgency(null);
	}
}
