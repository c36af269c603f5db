package vn.kehoach.server.protocol.newyear;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;

/**
 * A value of an indicator that nobody knows yet.
 *
 * @param indicator the id of the indicator
 * @param label its name
 * @param unit "" for none
 * @param year the year
 * @param kind the kind
 * @param locality the name of the locality; null for the whole province
 * @param place the indicator in last year's files
 */
public record ValueNeeded(String indicator, String label, String unit, int year, ValueKind kind, String locality, Place place) {
}
