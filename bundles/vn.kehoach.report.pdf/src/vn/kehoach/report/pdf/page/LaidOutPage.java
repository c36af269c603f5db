package vn.kehoach.report.pdf.page;

import java.util.List;

/**
 * One finished page.
 *
 * @param index its place in the document, from 0
 * @param number its number in its numbering, from 1; drawn on the page except for 1
 * @param width width of the paper in points
 * @param height height of the paper in points
 * @param items what is drawn, in reading order
 * @param bookmarks the headings that begin on this page
 * @param blocks where the pieces of the layout stand, from top to bottom
 */
public record LaidOutPage(int index, int number, double width, double height, List<PlacedItem> items,
		List<Bookmark> bookmarks, List<PlacedBlock> blocks) {

	/** Copies the lists. */
	public LaidOutPage {
		items = List.copyOf(items);
		bookmarks = List.copyOf(bookmarks);
		blocks = List.copyOf(blocks);
	}
}
