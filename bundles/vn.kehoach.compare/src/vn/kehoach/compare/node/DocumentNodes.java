package vn.kehoach.compare.node;

import java.util.stream.Collectors;

import vn.kehoach.compare.Attribute;
import vn.kehoach.compare.ComparedVersion;
import vn.kehoach.compare.ElementKind;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Signature;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.RecitalWording;

/** Makes the nodes of a version. */
public final class DocumentNodes {
	private final PlanDocument document;
	private final DocumentNumbering numbering = new DocumentNumbering();
	private final ElementText texts;

	private DocumentNodes(PlanDocument document) {
		this.document = document;
		texts = new ElementText(document, numbering);
	}

	/** The document with everything it and its registries hold. */
	public static ComparedNode of(ComparedVersion version) {
		ComparedNode root = new DocumentNodes(version.document()).root();
		version.entries().forEach(entry -> RegistryNodes.add(root, entry));
		return root;
	}

	private ComparedNode root() {
		ComparedNode root = new ComparedNode(ElementKind.DOCUMENT, ElementSides.of(document, "", title()));
		root.value(Attribute.NUMBER, HeaderWording.numberLine(document).replaceFirst("^Số:\\s*", ""))
				.value(Attribute.DATE, document.getDate() == null ? "" : ShortDate.of(document.getDate()))
				.value(Attribute.YEAR, document.getYear() == 0 ? "" : String.valueOf(document.getYear()))
				.value(Attribute.ISSUER, HeaderWording.issuingBody(document).replace('\n', ' '))
				.value(Attribute.SIGNATURE, signature(document.getSignature())).wording(Attribute.TITLE, document.getSubject())
				.wording(Attribute.MOTTO, document.getMotto() == null ? "" : document.getMotto().getText())
				.wording(Attribute.TEXT, texts.own(document.getElements()) + "\n" + texts.of(document.getRemainder()));
		document.getRecitals().forEach(recital -> root.add(recital(recital)));
		DivisionNodes divisions = new DivisionNodes(numbering, texts);
		divisions.addAll(root, document.getElements());
		document.getRecipients().forEach(recipient -> root.add(recipient(recipient)));
		divisions.addAll(root, document.getAnnexes());
		return root;
	}

	private String title() {
		return HeaderWording.kind(document) + (document.getSubject() == null ? "" : " " + document.getSubject());
	}

	private ComparedNode recital(Recital recital) {
		String text = (RecitalWording.opening(recital) + " " + texts.of(recital.getText())).strip();
		return new ComparedNode(ElementKind.RECITAL, ElementSides.of(recital, "", text)).wording(Attribute.TEXT, text);
	}

	private static ComparedNode recipient(Recipient recipient) {
		String text = ClosingWording.text(recipient);
		return new ComparedNode(ElementKind.RECIPIENT, ElementSides.of(recipient, "", text)).wording(Attribute.TEXT, text);
	}

	private static String signature(Signature signature) {
		if (signature == null)
			return "";
		String powers = signature.getPowers().stream().map(ClosingWording::line).collect(Collectors.joining(" "));
		return (powers + " " + String.join(" ", signature.getPositions()) + " "
				+ (signature.getName() == null ? "" : signature.getName())).replaceAll("\\s+", " ").strip();
	}
}
