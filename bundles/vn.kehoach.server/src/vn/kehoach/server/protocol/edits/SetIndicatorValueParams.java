package vn.kehoach.server.protocol.edits;

import vn.kehoach.server.protocol.overview.ValueColumn;

/**
 * Sets the value of an indicator for a year and kind.
 *
 * @param uri the indicator's file
 * @param handle the indicator
 * @param column the year, kind and locality
 * @param text as people write it: "8,5", "1.234,5", "50-55", "<20", "≤ 3", "≥ 95", "-"; other words are taken as words. Null or empty
 *        takes the value away
 */
public record SetIndicatorValueParams(String uri, String handle, ValueColumn column, String text) {
}
