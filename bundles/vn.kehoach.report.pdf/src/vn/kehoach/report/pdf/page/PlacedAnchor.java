package vn.kehoach.report.pdf.page;

/**
 * The place of a structure element that has nothing to draw, such as an empty cell.
 *
 * @param tag the structure element
 */
public record PlacedAnchor(Tag tag) implements PlacedItem {
}
