package vn.kehoach.check.indicators.prose;

import vn.kehoach.model.Indicator;

/**
 * An indicator's name in a passage.
 *
 * @param indicator the indicator
 * @param start the offset of the name
 * @param end the offset behind it
 */
record NamedIndicator(Indicator indicator, int start, int end) {
}
