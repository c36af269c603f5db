package vn.kehoach.server.protocol.newyear;

import java.util.List;

/**
 * The files of a new year.
 *
 * @param files their URIs; empty when refused
 * @param document the URI of the file that holds the document; null when refused
 * @param marked how many elements are marked as carried over
 * @param refusal why nothing was written, in the user's language; null when written
 */
public record NewYearResult(List<String> files, String document, int marked, String refusal) {
}
