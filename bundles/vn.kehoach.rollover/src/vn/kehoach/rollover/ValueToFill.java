package vn.kehoach.rollover;

import java.util.Optional;

import vn.kehoach.model.ValueKind;

/**
 * A value of an indicator that the new year needs and that nobody knows yet; it is added as missing.
 *
 * @param indicator the id of the indicator
 * @param label its name
 * @param unit its unit; empty when it has none
 * @param year the year of the value
 * @param kind its kind
 * @param locality the label of the locality it is of; empty for the whole province
 * @param place the indicator in last year's files
 */
public record ValueToFill(String indicator, String label, String unit, int year, ValueKind kind, Optional<String> locality, Place place) {
}
