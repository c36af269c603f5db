package vn.kehoach.server.protocol.overview;

import java.util.List;

import vn.kehoach.server.protocol.Place;

/**
 * A row of the grid.
 *
 * @param id of the group or indicator
 * @param group true for a group
 * @param level 0 for the outermost
 * @param number the printed number
 * @param label the name
 * @param unit null for none
 * @param owners the names of the bodies that follow it
 * @param place where it is declared; null for a registry that comes with the product
 * @param cells one for each column; empty for a group
 */
public record GridRow(String id, boolean group, int level, String number, String label, String unit, List<String> owners, Place place,
		List<GridCell> cells) {
}
