package vn.kehoach.model.indicator;

import vn.kehoach.model.IndicatorListing;

/**
 * A group or indicator with its number.
 *
 * @param listing the group or indicator
 * @param label the printed number; empty when none is printed
 * @param expected the number it would have without its override
 */
public record NumberedListing(IndicatorListing listing, String label, String expected) {
}
