package vn.kehoach.server.printing;

/**
 * The part of a file that a piece of the layout was made of.
 *
 * @param handle its node
 * @param startLine its first line, from 0
 * @param endLine its last line
 */
public record PrintedSource(String handle, int startLine, int endLine) {
}
