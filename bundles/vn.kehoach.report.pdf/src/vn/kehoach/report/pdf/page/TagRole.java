package vn.kehoach.report.pdf.page;

/** Standard structure types of tagged PDF (ISO 32000-1, 14.8.4), and the kinds of artifacts, which are outside the structure. */
public enum TagRole {
	/** The whole document. */
	DOCUMENT("Document"),
	/** A page sequence: the main text or an annex. */
	SECTION("Sect"),
	/** A block of paragraphs that belong together without a heading: header block, column. */
	DIVISION("Div"),
	/** Headings of levels 1 to 6. */
	HEADING_1("H1"), HEADING_2("H2"), HEADING_3("H3"), HEADING_4("H4"), HEADING_5("H5"), HEADING_6("H6"),
	/** A paragraph. */
	PARAGRAPH("P"),
	/** A list whose items begin with a sign. */
	LIST("L"),
	/** A list whose items begin with letters in the order of the alphabet. */
	LETTERED_LIST("L"),
	/** An item of a list. */
	LIST_ITEM("LI"),
	/** The label of a list item or of a note. */
	LABEL("Lbl"),
	/** The text of a list item. */
	LIST_BODY("LBody"),
	/** A table. */
	TABLE("Table"),
	/** The name of a table. */
	CAPTION("Caption"),
	/** A row of a table. */
	TABLE_ROW("TR"),
	/** A cell of a header row. */
	TABLE_HEADER("TH"),
	/** Any other cell. */
	TABLE_DATA("TD"),
	/** The mark that refers to a footnote. */
	REFERENCE("Reference"),
	/** A footnote. */
	NOTE("Note"),
	/** What belongs to the page and not to the text: the page number. */
	PAGINATION_ARTIFACT("Artifact"),
	/** Rules and borders. */
	LAYOUT_ARTIFACT("Artifact");

	private final String structureType;

	TagRole(String structureType) {
		this.structureType = structureType;
	}

	/** The name of the structure type or of the marked content. */
	public String structureType() {
		return structureType;
	}

	/** Whether this is drawn without being part of the document's text. */
	public boolean isArtifact() {
		return this == PAGINATION_ARTIFACT || this == LAYOUT_ARTIFACT;
	}

	/** The heading of a level, at most 6. */
	public static TagRole heading(int level) {
		return values()[HEADING_1.ordinal() + Math.clamp(level, 1, 6) - 1];
	}
}
