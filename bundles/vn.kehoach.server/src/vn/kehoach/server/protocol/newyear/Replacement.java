package vn.kehoach.server.protocol.newyear;

import java.util.List;

import vn.kehoach.server.protocol.Place;

/**
 * A body or cited document that has to be replaced.
 *
 * @param id its id
 * @param label its name
 * @param reason why, in the user's language
 * @param candidates what can come in its place
 * @param proposed the id of the candidate that is taken unless the user says otherwise; null for none
 * @param occurrences where it is named
 */
public record Replacement(String id, String label, String reason, List<Substitute> candidates, String proposed,
		List<Occurrence> occurrences) {
	/**
	 * What can come in its place.
	 *
	 * @param id its id
	 * @param label its name
	 * @param detail the single function it took over, since when; "" for nothing
	 */
	public record Substitute(String id, String label, String detail) {
	}

	/**
	 * Where it is named.
	 *
	 * @param role as what, in the user's language
	 * @param words the words there
	 * @param place where
	 */
	public record Occurrence(String role, String words, Place place) {
	}
}
