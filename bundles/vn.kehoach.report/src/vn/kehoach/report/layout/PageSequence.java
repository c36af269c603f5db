package vn.kehoach.report.layout;

import java.util.List;
import java.util.Objects;

/**
 * Pages that share one geometry and one numbering; each sequence begins on a new page.
 *
 * @param page the paper and its margins
 * @param restartsPageNumbers whether the first page is number 1 again (each annex counts its own pages: Annex I,
 *            III.1.đ); page 1 of a numbering shows no number (Annex I, I.7)
 * @param blocks the content in reading order
 */
public record PageSequence(PageGeometry page, boolean restartsPageNumbers, List<Block> blocks) {

	/** Copies the list. */
	public PageSequence {
		Objects.requireNonNull(page, "page");
		blocks = List.copyOf(blocks);
	}

	/**
	 * Pages in portrait that begin their own numbering: the main document, or an annex.
	 *
	 * @param blocks the content in reading order
	 * @return the sequence
	 */
	public static PageSequence portrait(List<Block> blocks) {
		return new PageSequence(PageGeometry.PORTRAIT, true, blocks);
	}

	/**
	 * Pages in landscape that begin their own numbering: an annex with a wide table.
	 *
	 * @param blocks the content in reading order
	 * @return the sequence
	 */
	public static PageSequence landscape(List<Block> blocks) {
		return new PageSequence(PageGeometry.LANDSCAPE, true, blocks);
	}
}
