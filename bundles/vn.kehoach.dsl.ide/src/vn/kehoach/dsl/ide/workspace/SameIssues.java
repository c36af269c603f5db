package vn.kehoach.dsl.ide.workspace;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/**
 * What a client sees of an issue.
 *
 * @param code the code
 * @param severity the severity
 * @param message the message
 * @param offset where it begins
 * @param length how long it is
 * @param line its first line: it may move without its offset changing, and the other way round
 * @param column its first column
 */
record SameIssues(String code, Severity severity, String message, int offset, int length, int line, int column) {

	/** True when both lists look the same to a client. */
	static boolean test(List<Issue> one, List<Issue> other) {
		return one.size() == other.size() && seen(one).equals(seen(other));
	}

	private static List<SameIssues> seen(List<Issue> issues) {
		return issues.stream().map(issue -> new SameIssues(issue.getCode(), issue.getSeverity(), issue.getMessage(), issue.getOffset(),
				issue.getLength(), issue.getLineNumber(), issue.getColumn())).toList();
	}
}
