package vn.kehoach.compare;

/**
 * An element in one of the versions.
 *
 * @param id its id; empty when it has none
 * @param number its printed number; empty when it has none
 * @param title its title, heading or first words
 * @param uri the URI of the element in its resource, to be found again; empty when it is in none
 * @param path the elements around it, outermost first, by their ids or else their kinds and numbers
 */
public record Side(String id, String number, String title, String uri, String path) {
	/** Number and title, as a heading is printed. */
	public String heading() {
		return number.isEmpty() ? title : number + " " + title;
	}
}
