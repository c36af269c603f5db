package vn.kehoach.server.protocol.printing;

import java.util.List;

import vn.kehoach.server.protocol.overview.Problem;

/**
 * A printed file, or what stands against it.
 *
 * @param file the URI of the file written; null when nothing was written
 * @param refusal why not, in the user's language; null when written
 * @param problems the findings of severity error in the file; also when it was printed despite them
 */
public record PrintResult(String file, String refusal, List<Problem> problems) {
}
