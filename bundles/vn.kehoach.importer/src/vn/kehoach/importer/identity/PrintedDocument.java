package vn.kehoach.importer.identity;

import java.util.List;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Signature;
import vn.kehoach.model.SigningPower;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.RecitalWording;
import vn.kehoach.model.wording.ReferenceWording;

/** The words that a document prints, in reading order; footnotes come last, as in the words of a source. */
final class PrintedDocument {
	private final Words words;
	private final PrintedBody body;

	PrintedDocument(Words words) {
		this.words = words;
		DocumentNumbering numbering = new DocumentNumbering();
		this.body = new PrintedBody(words, numbering, new ReferenceWording(numbering));
	}

	void print(PlanDocument document) {
		HeaderWording.topLines(document).forEach(words::add);
		for (String line : List.of(HeaderWording.parentBody(document), HeaderWording.issuingBody(document),
				HeaderWording.numberLine(document),
				HeaderWording.nationalName(document), HeaderWording.nationalMotto(document), HeaderWording.dateLine(document)))
			words.add(line);
		document.getHeaderLines().forEach(words::add);
		words.add(HeaderWording.kind(document));
		words.add(document.getSubject() == null ? "" : document.getSubject());
		words.add(HeaderWording.enactingAuthority(document));
		document.getRecitals().forEach(this::print);
		words.add(HeaderWording.enactingFormula(document));
		body.print(document.getElements());
		closing(document);
		words.add(body.text(document.getRemainder()));
		for (Annex annex : document.getAnnexes())
			body.print(annex);
		for (Footnote footnote : document.getFootnotes())
			words.add(body.text(footnote.getText()));
	}

	private void print(Recital recital) {
		words.add(RecitalWording.opening(recital) + ' ' + body.text(recital.getText()) + RecitalWording.endMark(recital));
	}

	private void closing(PlanDocument document) {
		Signature signature = document.getSignature();
		if (signature != null && signature.isBeforeRecipients())
			print(signature);
		if (!document.getRecipients().isEmpty())
			words.add(ClosingWording.recipientsHeading(document));
		for (Recipient recipient : document.getRecipients())
			words.add(ClosingWording.line(recipient));
		if (signature != null && !signature.isBeforeRecipients())
			print(signature);
	}

	private void print(Signature signature) {
		for (SigningPower power : signature.getPowers())
			words.add(ClosingWording.line(power));
		signature.getPositions().forEach(words::add);
		words.add(signature.getName() == null ? "" : signature.getName());
	}
}
