package vn.kehoach.server.protocol.newyear;

/**
 * Asks what a new year would change.
 *
 * @param project the URI of a file or the folder of last year's project
 * @param document the id of the document that is carried over; null when there is only one
 * @param year the new year
 */
public record NewYearParams(String project, String document, int year) {
}
