package vn.kehoach.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.rollover.RolloverProblem.Kind;

/** The errors of a project's files that would be carried over: syntax errors and references that lead nowhere. */
final class ReadingProblems {
	private final LastYearProject project;

	ReadingProblems(LastYearProject project) {
		this.project = project;
	}

	List<RolloverProblem> all() {
		List<RolloverProblem> problems = new ArrayList<>();
		for (Map.Entry<String, XtextResource> file : project.files().entrySet())
			if (file.getValue().getParseResult().hasSyntaxErrors())
				problems.add(RolloverProblem.of(Kind.SYNTAX_ERRORS, file.getKey()));
		if (problems.isEmpty())
			project.files().forEach((path, file) -> problems.addAll(brokenLinks(path, file)));
		return problems;
	}

	private static List<RolloverProblem> brokenLinks(String path, XtextResource file) {
		EcoreUtil.resolveAll(file);
		String text = file.getParseResult().getRootNode().getText();
		return file.getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance).map(AbstractDiagnostic.class::cast)
				.map(error -> RolloverProblem.of(Kind.BROKEN_LINK, path, String.valueOf(error.getLine()),
						text.substring(error.getOffset(), error.getOffset() + error.getLength())))
				.toList();
	}
}
