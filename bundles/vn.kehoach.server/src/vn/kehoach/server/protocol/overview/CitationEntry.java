package vn.kehoach.server.protocol.overview;

import java.util.List;

import vn.kehoach.server.protocol.Place;

/**
 * A cited document.
 *
 * @param id its id
 * @param kind in words: "Nghị quyết"
 * @param number null for none
 * @param date ISO; null for none
 * @param issuer the name; null for none
 * @param title null for none
 * @param label as it is printed in full
 * @param validTo ISO; null while it is in force
 * @param replacedBy the brief name of the document that replaces it; null for none
 * @param place where it is registered; null for a registry that comes with the product
 * @param mentions in the order of files and their text
 */
public record CitationEntry(String id, String kind, String number, String date, String issuer, String title, String label, String validTo,
		String replacedBy, Place place, List<Mention> mentions) {
	/**
	 * A mention.
	 *
	 * @param words as printed there
	 * @param where the number and name of the element around it
	 * @param place where it stands
	 */
	public record Mention(String words, String where, Place place) {
	}
}
