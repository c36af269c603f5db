package vn.kehoach.server.printing;

import java.util.List;

import vn.kehoach.server.protocol.overview.Problem;

/**
 * A document to print into a file.
 *
 * @param pages what to print
 * @param errors the errors that stand in its file
 */
public record PrintJob(PageJob pages, List<Problem> errors) {
}
