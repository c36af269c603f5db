package vn.kehoach.dsl.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.validation.FileValidation;

/** Asks the language's validation for the issues of files, and turns them into findings for printing. */
final class FindingCollector {
	private final FileValidation validation;

	@Inject
	FindingCollector(FileValidation validation) {
		this.validation = validation;
	}

	List<LocatedFinding> all(PlanFileSource file, SeverityProfile profile) {
		return located(file, validation.validate(file.resource(), profile, CancelIndicator.NullImpl).stream());
	}

	List<LocatedFinding> syntaxErrors(PlanFileSource file) {
		return located(file, validation.syntaxErrors(file.resource()).stream());
	}

	private static List<LocatedFinding> located(PlanFileSource file, Stream<Issue> issues) {
		return issues.map(issue -> located(file, issue))
				.sorted(Comparator.comparingInt(LocatedFinding::offset).thenComparing(LocatedFinding::code)).toList();
	}

	private static LocatedFinding located(PlanFileSource file, Issue issue) {
		Severity severity = switch (issue.getSeverity()) {
		case ERROR -> Severity.ERROR;
		case WARNING -> Severity.WARNING;
		case INFO, IGNORE -> Severity.INFO;
		};
		return new LocatedFinding(file.path(), issue.getCode(), severity, issue.getLineNumber(), issue.getColumn(),
				issue.getLineNumberEnd(),
				issue.getColumnEnd(), issue.getOffset(), issue.getLength(), issue.getMessage(),
				FindingAnchor.of(file.resource(), issue.getOffset(), issue.getLength()));
	}
}
