package vn.kehoach.server.protocol.overview;

import java.util.List;

/**
 * All findings.
 *
 * @param problems in the order of files and their text
 */
public record ProblemList(List<Problem> problems) {
	/** Number of findings of a severity: 1 error, 2 warning, 3 information. */
	public long count(int severity) {
		return problems.stream().filter(problem -> problem.severity() == severity).count();
	}
}
