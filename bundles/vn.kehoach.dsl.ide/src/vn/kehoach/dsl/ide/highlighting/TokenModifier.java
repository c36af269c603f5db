package vn.kehoach.dsl.ide.highlighting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.SemanticTokenModifiers;

/** What is said of a token besides its kind. */
enum TokenModifier {
	/** The id of an element where it is declared. */
	DECLARATION(SemanticTokenModifiers.Declaration),
	/** A body that does not exist, a cited document that is not in force, when the document is issued. */
	DEPRECATED(SemanticTokenModifiers.Deprecated),
	/** Prose, not a string of one line. */
	PROSE(SemanticTokenModifiers.Documentation);

	private final String protocolName;

	TokenModifier(String protocolName) {
		this.protocolName = protocolName;
	}

	/** The names of all modifiers, in the order of their bits. */
	static List<String> legend() {
		return Stream.of(values()).map(modifier -> modifier.protocolName).toList();
	}

	/** The bits of some modifiers. */
	static int bits(Set<TokenModifier> modifiers) {
		return modifiers.stream().mapToInt(modifier -> 1 << modifier.ordinal()).sum();
	}
}
