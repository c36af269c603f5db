package vn.kehoach.model.wording;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.SigningPower;

/** The printed lines of a document's closing block (Decree 30/2020/NĐ-CP, Annex I, part I, II.7 and II.9). */
public final class ClosingWording {
	private ClosingWording() {
	}

	/** "Nơi nhận:" or the document's override. */
	public static String recipientsHeading(PlanDocument document) {
		return document.getRecipientsHeading() != null ? document.getRecipientsHeading() : "Nơi nhận:";
	}

	/** The recipient's text without dash and end mark. */
	public static String text(Recipient recipient) {
		if (recipient.getText() != null || recipient.getAgency() == null)
			return recipient.getText() == null ? "" : recipient.getText();
		return recipient.getAgency().getLabel() == null ? "" : recipient.getAgency().getLabel();
	}

	/** The punctuation after a recipient: ";", and "." after the last one. */
	public static String endMark(Recipient recipient) {
		if (recipient.getEndMark() != null)
			return recipient.getEndMark();
		boolean last = recipient.eContainer() instanceof PlanDocument document
				&& document.getRecipients().indexOf(recipient) == document.getRecipients().size() - 1;
		return last ? "." : ";";
	}

	/** "- Sở Tư pháp;". */
	public static String line(Recipient recipient) {
		return "- " + text(recipient) + endMark(recipient);
	}

	/** "TM. ỦY BAN NHÂN DÂN". */
	public static String line(SigningPower power) {
		String abbreviation = power.getSpelling() != null ? power.getSpelling() : abbreviation(power);
		return power.getBody() == null ? abbreviation : (abbreviation + " " + power.getBody()).strip();
	}

	private static String abbreviation(SigningPower power) {
		return switch (power.getKind()) {
		case ON_BEHALF -> "TM.";
		case FOR -> "KT.";
		case BY_ORDER -> "TL.";
		case BY_DELEGATION -> "TUQ.";
		case ACTING -> "Q.";
		};
	}
}
