package vn.kehoach.report.pdf.page;

/**
 * Where a piece of the layout stands on a page: a line of a paragraph, a row or joined rows of a table, a block.
 *
 * @param origin the very block, or the first of the table rows, of the layout document
 * @param top its upper edge, in points from the paper's top
 * @param bottom its lower edge
 */
public record PlacedBlock(Object origin, double top, double bottom) {
}
