package vn.kehoach.ui.preview;

/**
 * A place on the pages.
 *
 * @param page the page, from 0
 * @param x the distance from its left edge, in points of 1/72 inch; negative beside the page
 * @param y the distance from its upper edge
 */
record PagePoint(int page, double x, double y) {
}
