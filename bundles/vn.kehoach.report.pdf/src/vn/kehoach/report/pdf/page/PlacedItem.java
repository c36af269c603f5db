package vn.kehoach.report.pdf.page;

/** Something drawn on a page. Lengths are points; x counts from the left edge of the paper, y downwards from the top edge. */
public sealed interface PlacedItem permits PlacedText, PlacedPicture, PlacedRule, PlacedAnchor {
	/** The structure element that the item belongs to, or an artifact. */
	Tag tag();
}
