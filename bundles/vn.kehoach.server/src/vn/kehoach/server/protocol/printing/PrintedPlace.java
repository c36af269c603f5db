package vn.kehoach.server.protocol.printing;

/**
 * Where a part of the text is printed: a paragraph, heading, cell row.
 *
 * @param handle the structure node it belongs to
 * @param startLine the first line of the element in the file, from 0
 * @param endLine the last line of the element in the file
 * @param page the page, from 0
 * @param top the distance of its upper edge from the page's upper edge, in points
 * @param bottom the distance of its lower edge from the page's upper edge, in points
 */
public record PrintedPlace(String handle, int startLine, int endLine, int page, float top, float bottom) {
}
