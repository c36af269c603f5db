package vn.kehoach.server.protocol.overview;

import vn.kehoach.server.protocol.Place;

/**
 * A role of an agency in an undertaking.
 *
 * @param agency the index of the agency
 * @param undertaking the index of the undertaking
 * @param role which
 * @param wording the name as printed there
 * @param place where the role stands
 */
public record MatrixCell(int agency, int undertaking, Role role, String wording, Place place) {
	/** The roles: chủ trì, phối hợp, đề nghị, giao. */
	public enum Role {
		LEAD, PARTNER, REQUEST, DELEGATED
	}
}
