package vn.kehoach.report.pdf.page;

/**
 * A node of the document's structure. Two nodes are the same only if they are the same object; the children of a node are
 * those that name it as their parent, in the order in which they are first drawn.
 */
public final class Tag {
	/** What belongs to the page and not to the text. */
	public static final Tag PAGINATION = new Tag(TagRole.PAGINATION_ARTIFACT, null, 1, 1, null);
	/** Rules and borders. */
	public static final Tag LAYOUT = new Tag(TagRole.LAYOUT_ARTIFACT, null, 1, 1, null);

	private final TagRole role;
	private final Tag parent;
	private final int columnSpan;
	private final int rowSpan;
	private final String spokenText;

	private Tag(TagRole role, Tag parent, int columnSpan, int rowSpan, String spokenText) {
		this.role = role;
		this.parent = parent;
		this.columnSpan = columnSpan;
		this.rowSpan = rowSpan;
		this.spokenText = spokenText;
	}

	/** The root of a document's structure. */
	public static Tag document() {
		return new Tag(TagRole.DOCUMENT, null, 1, 1, null);
	}

	/** A new child of this node. */
	public Tag child(TagRole childRole) {
		return new Tag(childRole, this, 1, 1, null);
	}

	/** A new child of this row: a cell that covers several columns or rows. */
	public Tag cell(TagRole cellRole, int columns, int rows) {
		return new Tag(cellRole, this, columns, rows, null);
	}

	/** A new child that is drawn as a picture of its text; the text is told to assistive technology. */
	public Tag pictured(TagRole childRole, String text) {
		return new Tag(childRole, this, 1, 1, text);
	}

	/** The structure type. */
	public TagRole role() {
		return role;
	}

	/** The node above, or null for the root and for artifacts. */
	public Tag parent() {
		return parent;
	}

	/** Columns that a cell covers, 1 for all else. */
	public int columnSpan() {
		return columnSpan;
	}

	/** Rows that a cell covers, 1 for all else. */
	public int rowSpan() {
		return rowSpan;
	}

	/** The text of a node that is drawn as a picture, or null. */
	public String spokenText() {
		return spokenText;
	}
}
