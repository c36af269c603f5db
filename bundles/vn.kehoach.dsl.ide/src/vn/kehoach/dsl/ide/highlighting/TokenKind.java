package vn.kehoach.dsl.ide.highlighting;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.SemanticTokenTypes;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Locality;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Theme;
import vn.kehoach.model.Undertaking;

/** What a token is, with the name that stands for it in the protocol: only names that every editor knows, so that all have colours. */
enum TokenKind {
	KEYWORD(SemanticTokenTypes.Keyword), STRING(SemanticTokenTypes.String), NUMBER(SemanticTokenTypes.Number), COMMENT(
			SemanticTokenTypes.Comment), AGENCY(SemanticTokenTypes.Class), AGENCY_GROUP(SemanticTokenTypes.Interface), CITED_DOCUMENT(
					SemanticTokenTypes.EnumMember), INDICATOR(SemanticTokenTypes.Property), INDICATOR_GROUP(
							SemanticTokenTypes.Enum), LOCALITY(SemanticTokenTypes.Parameter), DOCUMENT(SemanticTokenTypes.Namespace), THEME(
									SemanticTokenTypes.Type), UNDERTAKING(
											SemanticTokenTypes.Function), OTHER_ID(SemanticTokenTypes.Variable);

	private final String protocolName;

	TokenKind(String protocolName) {
		this.protocolName = protocolName;
	}

	/** The names of all kinds, in the order of their numbers. */
	static List<String> legend() {
		return Stream.of(values()).map(kind -> kind.protocolName).toList();
	}

	/** The kind of an id; an id that leads nowhere is like one of other elements. */
	static TokenKind of(NamedElement element) {
		return switch (element) {
		case Agency agency -> AGENCY;
		case AgencyGroup group -> AGENCY_GROUP;
		case CitedDocument cited -> CITED_DOCUMENT;
		case Indicator indicator -> INDICATOR;
		case IndicatorGroup group -> INDICATOR_GROUP;
		case Locality locality -> LOCALITY;
		case PlanDocument document -> DOCUMENT;
		case Theme theme -> THEME;
		case Undertaking undertaking -> UNDERTAKING;
		case null, default -> OTHER_ID;
		};
	}
}
