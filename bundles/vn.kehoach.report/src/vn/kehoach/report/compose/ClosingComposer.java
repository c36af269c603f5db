package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Signature;
import vn.kehoach.model.SigningPower;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes the closing block: recipients and signature side by side. */
final class ClosingComposer {
	private ClosingComposer() {
	}

	/** The closing block, or nothing when the document has neither recipients nor signature. */
	static Optional<ClosingBlock> of(PlanDocument document) {
		List<StyledParagraph> recipients = recipients(document);
		List<StyledParagraph> signature = document.getSignature() == null ? List.of() : signature(document.getSignature());
		if (recipients.isEmpty() && signature.isEmpty())
			return Optional.empty();
		boolean signatureFirst = document.getSignature() != null && document.getSignature().isBeforeRecipients();
		return Optional.of(new ClosingBlock(recipients, signature,
				signatureFirst ? ClosingBlock.Order.SIGNATURE_FIRST : ClosingBlock.Order.RECIPIENTS_FIRST));
	}

	private static List<StyledParagraph> recipients(PlanDocument document) {
		List<StyledParagraph> lines = new ArrayList<>();
		if (document.getRecipients().isEmpty())
			return lines;
		if (!ClosingWording.recipientsHeading(document).isEmpty())
			lines.add(line(ParagraphStyle.RECIPIENTS_HEADING, ClosingWording.recipientsHeading(document)));
		for (Recipient recipient : document.getRecipients())
			lines.add(line(ParagraphStyle.RECIPIENT, ClosingWording.line(recipient)));
		return lines;
	}

	private static List<StyledParagraph> signature(Signature signature) {
		List<StyledParagraph> lines = new ArrayList<>();
		for (SigningPower power : signature.getPowers())
			lines.add(line(ParagraphStyle.SIGNATURE_POWER, ClosingWording.line(power)));
		for (String position : signature.getPositions())
			lines.add(line(ParagraphStyle.SIGNATURE_POSITION, position));
		if (signature.getName() != null && !signature.getName().isBlank())
			lines.add(line(ParagraphStyle.SIGNATURE_NAME, signature.getName()));
		return lines;
	}

	private static StyledParagraph line(ParagraphStyle style, String text) {
		return StyledParagraph.of(style, TextRuns.of(text));
	}
}
