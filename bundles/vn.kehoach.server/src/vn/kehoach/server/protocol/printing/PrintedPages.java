package vn.kehoach.server.protocol.printing;

import java.util.List;

/**
 * The printed pages of a document.
 *
 * @param uri the file
 * @param version the version of the text; null when no client has the file open
 * @param document the handle of the document; null when the file holds none
 * @param pdf the PDF in Base64; null when it cannot be printed
 * @param pages the pages in order
 * @param places where the elements are, in the order of the pages
 * @param refusal why there are no pages, in the user's language: syntax errors, no document; null when there are
 */
public record PrintedPages(String uri, Integer version, String document, String pdf, List<PageSize> pages, List<PrintedPlace> places,
		String refusal) {
	/**
	 * The size of a page.
	 *
	 * @param width in points of 1/72 inch
	 * @param height in points
	 */
	public record PageSize(float width, float height) {
	}
}
