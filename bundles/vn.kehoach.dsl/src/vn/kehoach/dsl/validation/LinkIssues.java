package vn.kehoach.dsl.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.finding.TextRange;

/** The references of a file that lead nowhere. */
final class LinkIssues {
	private LinkIssues() {
	}

	/** Resolves all references of the file and tells those that cannot be. */
	static List<Issue> of(XtextResource file, SeverityProfile profile, CancelIndicator cancel) {
		EcoreUtil2.resolveLazyCrossReferences(file, cancel);
		IssueMaker maker = new IssueMaker(file);
		return file.getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance).map(AbstractDiagnostic.class::cast)
				.flatMap(error -> issue(error, maker, profile).stream()).toList();
	}

	private static Optional<Issue> issue(AbstractDiagnostic error, IssueMaker maker, SeverityProfile profile) {
		Optional<Severity> severity = CheckRegistry.find(error.getCode()).flatMap(profile::severityOf);
		return severity.map(wished -> {
			Issue.IssueImpl issue = maker.issue(error.getCode(), IssueMaker.severity(wished), error.getMessage(),
					new TextRange(error.getOffset(), error.getOffset() + error.getLength()));
			issue.setData(error.getData());
			return issue;
		});
	}
}
