package vn.kehoach.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

import vn.kehoach.dsl.conversion.ProseConverter;
import vn.kehoach.dsl.text.ProsePiece;

/** Collects the tokens of one prose as pieces to be laid out. */
final class ProseSource {
	private final List<ProsePiece> pieces = new ArrayList<>();
	private final StringBuilder source = new StringBuilder();
	private final StringBuilder reference = new StringBuilder();
	private boolean commented;
	private boolean complete;

	/** True for a token with which prose begins. */
	static boolean begins(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call
				&& (call.getRule().getName().equals("PROSE_WHOLE") || call.getRule().getName().equals("PROSE_START"));
	}

	/** Adds the next token, hidden ones included. */
	void add(ILeafNode leaf) {
		source.append(leaf.getText());
		if (leaf.isHidden()) {
			commented |= !leaf.getText().isBlank();
		} else if (leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().startsWith("PROSE_")) {
			endReference();
			pieces.add(new ProsePiece.Words(ProseConverter.readLiteral(leaf.getText()).value()));
			complete = call.getRule().getName().matches("PROSE_WHOLE|PROSE_END");
		} else {
			reference.append(CanonicalToken.of(leaf));
		}
	}

	private void endReference() {
		if (!pieces.isEmpty())
			pieces.add(new ProsePiece.Reference(reference.toString()));
		reference.setLength(0);
	}

	/** True when the closing mark was added. */
	boolean isComplete() {
		return complete;
	}

	/** True when a comment stands in a reference; such prose is left as it is. */
	boolean isCommented() {
		return commented;
	}

	/** The text as it stands in the file. */
	String source() {
		return source.toString();
	}

	List<ProsePiece> pieces() {
		return pieces;
	}
}
