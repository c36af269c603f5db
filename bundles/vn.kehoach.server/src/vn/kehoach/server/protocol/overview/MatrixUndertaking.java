package vn.kehoach.server.protocol.overview;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.structure.NodeKind;

/**
 * A column of the matrix.
 *
 * @param kind TASK or PROJECT
 * @param id null for none
 * @param number the printed number
 * @param label the heading or title
 * @param document the id of its document; null for a theme on its own
 * @param theme number and title of its theme; null outside of themes
 * @param deadline ISO; null for none
 * @param deadlineText deadline and recurring deadlines in words; "" for none
 * @param place where it stands
 */
public record MatrixUndertaking(NodeKind kind, String id, String number, String label, String document, String theme, String deadline,
		String deadlineText, Place place) {
}
