package vn.kehoach.dsl.validation;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.check.finding.TextRange;

/** Makes issues in one file. */
final class IssueMaker {
	private final XtextResource file;
	private final ICompositeNode root;

	IssueMaker(XtextResource file) {
		this.file = file;
		root = file.getParseResult().getRootNode();
	}

	/** An issue at a range of the file's text. */
	Issue.IssueImpl issue(String code, Severity severity, String message, TextRange range) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(code);
		issue.setSeverity(severity);
		issue.setMessage(message);
		issue.setType(CheckType.FAST);
		issue.setUriToProblem(file.getURI());
		issue.setOffset(range.start());
		issue.setLength(range.length());
		LineAndColumn start = NodeModelUtils.getLineAndColumn(root, range.start());
		issue.setLineNumber(start.getLine());
		issue.setColumn(start.getColumn());
		LineAndColumn end = NodeModelUtils.getLineAndColumn(root, range.end());
		issue.setLineNumberEnd(end.getLine());
		issue.setColumnEnd(end.getColumn());
		return issue;
	}

	/** The severity in Xtext's words. */
	static Severity severity(vn.kehoach.check.Severity severity) {
		return switch (severity) {
		case ERROR -> Severity.ERROR;
		case WARNING -> Severity.WARNING;
		case INFO -> Severity.INFO;
		};
	}
}
