package vn.kehoach.ui.editor.images;

import vn.kehoach.server.protocol.structure.NodeKind;

/** Which picture an element has. */
public final class ElementImages {
	private ElementImages() {
	}

	/** The picture of a kind of element. */
	public static EditorImage of(NodeKind kind) {
		return switch (kind.name()) {
		case "DOCUMENT", "ANNEX", "IMPORT" -> EditorImage.DOCUMENT;
		case "THEME", "THEME_INCLUSION" -> EditorImage.THEME;
		case "TASK" -> EditorImage.TASK;
		case "PROJECT", "PROJECT_SECTION" -> EditorImage.PROJECT;
		case "TABLE", "INDICATOR_TABLE", "ASSIGNMENT_TABLE" -> EditorImage.TABLE;
		case "AGENCY", "SIGNATURE", "PROPOSAL" -> EditorImage.AGENCY;
		case "AGENCY_GROUP" -> EditorImage.GROUP;
		case "CITED_DOCUMENT", "LEGAL_BASIS", "RECITALS" -> EditorImage.CITATION;
		case "INDICATOR", "INDICATOR_GROUP" -> EditorImage.INDICATOR;
		case "LOCALITY" -> EditorImage.LOCALITY;
		case "RECIPIENT", "RECIPIENTS" -> EditorImage.RECIPIENT;
		case "MILESTONE" -> EditorImage.MILESTONE;
		case "PROSE", "MOTTO", "FOOTNOTE", "REMAINDER" -> EditorImage.PROSE;
		default -> EditorImage.PART;
		};
	}
}
