package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.message.UserLanguage;

/** The findings of all checks in one file, at their places in its text. */
final class CheckIssues {
	private CheckIssues() {
	}

	static List<Issue> of(XtextResource file, SeverityProfile profile, CheckContext context) {
		CheckRunner runner = new CheckRunner(profile);
		List<Finding> findings = new ArrayList<>(runner.checkSource(file.getParseResult().getRootNode().getText()));
		file.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.forEach(model -> findings.addAll(runner.check(model, context)));
		IssueMaker maker = new IssueMaker(file);
		return findings.stream().map(finding -> issue(finding, maker)).toList();
	}

	private static Issue issue(Finding finding, IssueMaker maker) {
		return maker.issue(finding.check().code(), IssueMaker.severity(finding.severity()), finding.message(UserLanguage.current()),
				SourcePlaces.of(finding.place()));
	}
}
