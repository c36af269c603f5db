package vn.kehoach.model.indicator;

import vn.kehoach.model.IndicatorListing;

/**
 * A row of an indicator table.
 *
 * @param listing the group or indicator
 * @param number the printed number; empty when none is printed
 * @param depth 0 for what the table lists itself, 1 for what is in that, and so on
 */
public record IndicatorRow(IndicatorListing listing, String number, int depth) {
}
