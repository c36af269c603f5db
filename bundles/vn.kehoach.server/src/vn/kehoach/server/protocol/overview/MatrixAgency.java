package vn.kehoach.server.protocol.overview;

import vn.kehoach.server.protocol.Place;

/**
 * A row of the matrix.
 *
 * @param id of the agency or group
 * @param name as registered
 * @param abbreviation null for none
 * @param group true for a group of agencies
 * @param place where it is registered; null for a registry that comes with the product
 */
public record MatrixAgency(String id, String name, String abbreviation, boolean group, Place place) {
}
