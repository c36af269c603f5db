package vn.kehoach.server.protocol.compare;

/**
 * The differences between two versions.
 *
 * @param root the document with all differences below it; null when refused
 * @param html a page that shows them; null when refused
 * @param refusal why the versions cannot be compared, in the user's language; null when they can
 */
public record Comparison(DifferenceNode root, String html, String refusal) {
}
