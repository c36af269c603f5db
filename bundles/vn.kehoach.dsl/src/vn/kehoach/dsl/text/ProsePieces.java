package vn.kehoach.dsl.text;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.QuotedValue;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.ValueKind;

/** The pieces of prose of the model. */
final class ProsePieces {
	private ProsePieces() {
	}

	/** The pieces; a reference without target, or whose wording cannot stand in a reference, becomes its words. */
	static List<ProsePiece> of(Prose prose) {
		List<ProsePiece> pieces = new ArrayList<>();
		if (prose != null) {
			for (ProsePart part : prose.getParts())
				add(piece(part), pieces);
		}
		return pieces;
	}

	private static void add(ProsePiece piece, List<ProsePiece> pieces) {
		boolean joins = piece instanceof ProsePiece.Words && !pieces.isEmpty() && pieces.getLast() instanceof ProsePiece.Words;
		if (joins)
			pieces.add(new ProsePiece.Words(((ProsePiece.Words) pieces.removeLast()).value() + ((ProsePiece.Words) piece).value()));
		else
			pieces.add(piece);
	}

	private static ProsePiece piece(ProsePart part) {
		if (part instanceof ProseReference reference)
			return reference(reference);
		String value = ((ProseLiteral) part).getValue();
		return new ProsePiece.Words(value == null ? "" : value);
	}

	private static ProsePiece reference(ProseReference reference) {
		String wording = reference.getWording();
		boolean plain = reference.getTarget() == null || wording != null && !ProseEscapes.canBeWording(wording);
		if (plain)
			return new ProsePiece.Words(wording == null ? "" : wording);
		return new ProsePiece.Reference(target(reference) + (wording == null ? "" : "|" + wording));
	}

	/** The target with the value and the form asked for: "NQ68", "NQ68:ngắn", "GRDP.2027". */
	static String target(ProseReference reference) {
		boolean automatic = reference.getForm() == ReferenceForm.AUTO;
		return Identifiers.of(reference.getTarget()) + value(reference.getQuoted())
				+ (automatic ? "" : ":" + reference.getForm().getLiteral());
	}

	private static String value(QuotedValue value) {
		if (value == null)
			return "";
		return "." + value.getYear() + (value.getKind() == ValueKind.ANY ? "" : "." + value.getKind().getLiteral());
	}
}
