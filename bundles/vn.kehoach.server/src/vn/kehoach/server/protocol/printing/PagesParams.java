package vn.kehoach.server.protocol.printing;

/**
 * Asks for the printed pages of the text as it is now, saved or not.
 *
 * @param uri the file
 * @param document the handle of the document; null for the first one of the file
 */
public record PagesParams(String uri, String document) {
}
