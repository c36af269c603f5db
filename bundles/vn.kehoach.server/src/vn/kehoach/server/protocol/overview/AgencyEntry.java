package vn.kehoach.server.protocol.overview;

import java.util.List;

import vn.kehoach.server.protocol.Place;

/**
 * An agency or group.
 *
 * @param id its id
 * @param name as registered
 * @param abbreviation null for none
 * @param spellings other spellings
 * @param group true for a group
 * @param kind in words; null for none
 * @param validFrom ISO; null for no beginning
 * @param validTo ISO; null for no end
 * @param valid true when it exists on the list's date
 * @param successors who does its work now
 * @param members of a group: their names
 * @param led how many tasks and projects it leads
 * @param joined how many it joins as a partner
 * @param mentions how often prose refers to it
 * @param place where it is registered; null for a registry that comes with the product
 */
public record AgencyEntry(String id, String name, String abbreviation, List<String> spellings, boolean group, String kind,
		String validFrom, String validTo, boolean valid, List<Successor> successors, List<String> members, int led, int joined,
		int mentions, Place place) {
	/**
	 * A successor.
	 *
	 * @param id its id
	 * @param name its name
	 * @param function the only work it took over; null for all
	 * @param date since when, ISO; null for the end of the predecessor
	 */
	public record Successor(String id, String name, String function, String date) {
	}
}
