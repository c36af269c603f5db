package vn.kehoach.dsl.text;

import java.util.List;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Signature;
import vn.kehoach.model.SigningPower;

/** Writes recipients, signature and remainder. */
final class ClosingText {
	private final ElementText text;

	ClosingText(ElementText text) {
		this.text = text;
	}

	void write(PlanDocument document) {
		text.line("tiêu đề nơi nhận", document.getRecipientsHeading());
		if (!document.getRecipients().isEmpty())
			recipients(document.getRecipients());
		if (document.getSignature() != null)
			signature(document.getSignature());
		if (document.getRemainder() != null) {
			text.line("phần còn lại");
			text.prose(document.getRemainder());
		}
	}

	private void recipients(List<Recipient> recipients) {
		text.line("nơi nhận");
		text.layout().indent();
		for (int i = 0; i < recipients.size(); i++) {
			if (i > 0)
				text.layout().attached(",");
			text.layout().endLine();
			recipient(recipients.get(i));
		}
		text.layout().outdent();
	}

	private void recipient(Recipient recipient) {
		if (recipient.getAgency() != null)
			text.reference(recipient.getAgency());
		else
			text.string(recipient.getText());
		text.inline("dấu cuối", recipient.getEndMark());
	}

	private void signature(Signature signature) {
		text.layout().begin(true);
		text.layout().token("ký");
		if (signature.isBeforeRecipients())
			text.layout().token("trước nơi nhận");
		text.layout().open();
		signature.getPowers().forEach(this::power);
		text.lines("chức vụ", signature.getPositions());
		text.line("tên", signature.getName());
		text.layout().close();
		text.layout().end(true);
	}

	private void power(SigningPower power) {
		text.line(power.getKind().getLiteral());
		if (power.getBody() != null)
			text.string(power.getBody());
		text.inline("ghi", power.getSpelling());
	}
}
