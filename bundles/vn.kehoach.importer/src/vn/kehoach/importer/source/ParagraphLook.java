package vn.kehoach.importer.source;

/**
 * What the source says about the look of a paragraph. All of it is a hint: text recognition sets headings and emphasis at random.
 *
 * @param headingLevel 1 to 9, 0 for no heading
 * @param alignment how the paragraph is set
 * @param bold true when every letter is bold
 * @param italic true when every letter is italic
 * @param column the column of a two-column block
 */
public record ParagraphLook(int headingLevel, Alignment alignment, boolean bold, boolean italic, SourceColumn column) {
	/** Nothing known. */
	public static final ParagraphLook PLAIN = new ParagraphLook(0, Alignment.UNKNOWN, false, false, SourceColumn.WHOLE);

	/** The same look in the given column. */
	public ParagraphLook in(SourceColumn place) {
		return new ParagraphLook(headingLevel, alignment, bold, italic, place);
	}
}
