package vn.kehoach.ui.editor.structure;

import vn.kehoach.server.protocol.structure.NodeKind;

/** Which children of an element form one sequence, in which they can change places. */
public enum NodeZone {
	/** Nothing that can be moved. */
	FIXED, BODY, RECITALS, RECIPIENTS, ANNEXES, FOOTNOTES, ENTRIES;

	/** The sequence of a node of the kind. */
	public static NodeZone of(NodeKind kind) {
		return switch (kind) {
		case RECITALS, RECIPIENTS, MOTTO, SIGNATURE, REMAINDER, IMPORT -> FIXED;
		case LEGAL_BASIS, PROPOSAL -> RECITALS;
		case RECIPIENT -> RECIPIENTS;
		case ANNEX -> ANNEXES;
		case FOOTNOTE -> FOOTNOTES;
		case DOCUMENT, AGENCY, AGENCY_GROUP, CITED_DOCUMENT, INDICATOR_GROUP, INDICATOR, LOCALITY -> ENTRIES;
		default -> BODY;
		};
	}

	/** True for the lists of a document, which have no text of their own. */
	public static boolean isList(NodeKind kind) {
		return kind == NodeKind.RECITALS || kind == NodeKind.RECIPIENTS;
	}
}
