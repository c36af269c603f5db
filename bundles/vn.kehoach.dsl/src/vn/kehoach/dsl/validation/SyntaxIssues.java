package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.check.LanguageRules;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.syntax.KehoachSyntaxErrorMessages;
import vn.kehoach.dsl.syntax.SwallowingProse;

/**
 * The syntax errors of a file. The parser reports what follows from an error as further errors; of those only the first few are
 * told, and none after a text whose end is missing.
 */
final class SyntaxIssues {
	private static final int MOST_GRAMMAR_ERRORS = 2;
	private static final int MOST_BAD_VALUES = 50;

	private final IssueMaker maker;
	private final List<Issue> issues = new ArrayList<>();
	private int grammarErrors;

	private SyntaxIssues(IssueMaker maker) {
		this.maker = maker;
	}

	static List<Issue> of(XtextResource file) {
		SyntaxIssues found = new SyntaxIssues(new IssueMaker(file));
		for (INode node : file.getParseResult().getSyntaxErrors()) {
			if (!found.addAndGoOn(node))
				break;
		}
		return found.issues;
	}

	/** False when nothing that follows can be trusted. */
	private boolean addAndGoOn(INode node) {
		SyntaxErrorMessage error = node.getSyntaxErrorMessage();
		Optional<INode> swallowing = SwallowingProse.before(node);
		if (swallowing.isPresent() && grammarErrors == 0) {
			add(LanguageRules.BAD_VALUE.code(), SwallowingProse.message(), start(swallowing.get()));
			return false;
		}
		if (LanguageRules.BAD_VALUE.code().equals(error.getIssueCode()))
			add(error.getIssueCode(), error.getMessage(), swallowsRest(error) ? start(node) : whole(node));
		else if (grammarErrors++ == 0 || grammarErrors <= MOST_GRAMMAR_ERRORS && !isConsequence(error))
			add(LanguageRules.SYNTAX.code(), error.getMessage(), swallowsRest(error) ? start(node) : whole(node));
		return !swallowsRest(error) && issues.size() < MOST_BAD_VALUES;
	}

	private void add(String code, String message, TextRange range) {
		issues.add(maker.issue(code, Severity.ERROR, message, range));
	}

	/** True when the parser, after an earlier error, had to leave a block too early and expects nothing more. */
	private static boolean isConsequence(SyntaxErrorMessage error) {
		return hasMark(error, KehoachSyntaxErrorMessages.END_EXPECTED);
	}

	private static boolean swallowsRest(SyntaxErrorMessage error) {
		return hasMark(error, KehoachSyntaxErrorMessages.SWALLOWS_REST);
	}

	private static boolean hasMark(SyntaxErrorMessage error, String mark) {
		String[] data = error.getIssueData();
		return data != null && data.length > 0 && data[0].equals(mark);
	}

	private static TextRange whole(INode node) {
		return new TextRange(node.getOffset(), node.getOffset() + node.getLength());
	}

	/** The delimiter at the beginning of a long text. */
	private static TextRange start(INode node) {
		return new TextRange(node.getOffset(), node.getOffset() + Math.min(3, node.getLength()));
	}
}
