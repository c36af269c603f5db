package vn.kehoach.dsl.ide.highlighting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;

import vn.kehoach.model.NamedElement;

/** Tells what a token is, by the place of the grammar where it was read. */
final class TokenMeanings {
	private static final TokenMeaning PROSE = new TokenMeaning(TokenKind.STRING, Set.of(TokenModifier.PROSE));
	private static final TokenMeaning COMMENT = new TokenMeaning(TokenKind.COMMENT);
	private static final Map<String, TokenMeaning> TERMINALS = Map.ofEntries(Map.entry("STRING", new TokenMeaning(TokenKind.STRING)),
			Map.entry("WORDING", PROSE), Map.entry("PROSE_WHOLE", PROSE), Map.entry("PROSE_START", PROSE),
			Map.entry("PROSE_MIDDLE", PROSE), Map.entry("PROSE_END", PROSE), Map.entry("DATE", new TokenMeaning(TokenKind.NUMBER)),
			Map.entry("INT", new TokenMeaning(TokenKind.NUMBER)), Map.entry("NUMBER", new TokenMeaning(TokenKind.NUMBER)),
			Map.entry("ML_COMMENT", COMMENT), Map.entry("SL_COMMENT", COMMENT));
	private static final TokenMeaning KEYWORD = new TokenMeaning(TokenKind.KEYWORD);
	private static final String ID = "ID";

	private final EObjectAtOffsetHelper references = new EObjectAtOffsetHelper();
	private final Validity validity;

	TokenMeanings(Validity validity) {
		this.validity = validity;
	}

	/** The meaning of a token; empty for blanks, punctuation and what could not be read. */
	Optional<TokenMeaning> of(ILeafNode leaf) {
		return switch (leaf.getGrammarElement()) {
		case Keyword keyword -> keyword(leaf);
		case EnumLiteralDeclaration literal -> keyword(leaf);
		case CrossReference reference -> Optional.of(reference(leaf));
		case RuleCall call -> terminal(leaf, call.getRule());
		case AbstractRule rule -> terminal(leaf, rule);
		case null, default -> Optional.empty();
		};
	}

	private static Optional<TokenMeaning> keyword(ILeafNode leaf) {
		return Character.isLetter(leaf.getText().charAt(0)) ? Optional.of(KEYWORD) : Optional.empty();
	}

	private static Optional<TokenMeaning> terminal(ILeafNode leaf, AbstractRule rule) {
		if (!rule.getName().equals(ID))
			return Optional.ofNullable(TERMINALS.get(rule.getName()));
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		boolean declares = element instanceof NamedElement;
		return Optional.of(declares
				? new TokenMeaning(TokenKind.of((NamedElement) element), Set.of(TokenModifier.DECLARATION))
				: new TokenMeaning(TokenKind.OTHER_ID));
	}

	private TokenMeaning reference(ILeafNode leaf) {
		EObject target = references.getCrossReferencedElement(leaf);
		if (!(target instanceof NamedElement element) || element.eIsProxy())
			return new TokenMeaning(TokenKind.OTHER_ID);
		boolean over = validity.isOver(element, NodeModelUtils.findActualSemanticObjectFor(leaf));
		return new TokenMeaning(TokenKind.of(element), over ? Set.of(TokenModifier.DEPRECATED) : Set.of());
	}
}
