package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.check.CheckFamily;
import vn.kehoach.check.explanation.CheckMessages;
import vn.kehoach.dsl.validation.FileValidation;
import vn.kehoach.dsl.validation.ProjectSeverities;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.overview.Problem;
import vn.kehoach.server.protocol.overview.ProblemList;
import vn.kehoach.server.scope.Scope;

/** All findings of a scope. */
public final class Problems {
	private static final int INFORMATION = 3;
	private static final int HINT = 4;

	private final FileValidation validation;
	private final CancelIndicator cancel;

	/** With the validation of the language. */
	public Problems(FileValidation validation, CancelIndicator cancel) {
		this.validation = validation;
		this.cancel = cancel;
	}

	/** The findings of all files. */
	public ProblemList list(Scope scope) {
		List<Problem> problems = new ArrayList<>();
		for (XtextResource file : scope.files())
			problems.addAll(of(scope.view(file)));
		return new ProblemList(problems);
	}

	/** The findings of a file. */
	public List<Problem> of(FileView file) {
		return issues(file.resource()).stream()
				.sorted(Comparator.comparing((Issue issue) -> orZero(issue.getOffset())).thenComparing(Issue::getCode))
				.map(issue -> problem(issue, file)).toList();
	}

	/** The same as the language has them. */
	List<Issue> issues(XtextResource file) {
		return validation.validate(file, ProjectSeverities.of(file.getURI()), cancel);
	}

	private static Problem problem(Issue issue, FileView file) {
		int start = orZero(issue.getOffset());
		Range range = file.lines().range(start, start + orZero(issue.getLength()));
		CheckFamily family = issue.getCode().matches("KH[0-7][0-9]{2}") ? CheckFamily.of(issue.getCode()) : CheckFamily.READING;
		return new Problem(family.name(), CheckMessages.text(UserLanguage.current(), "family." + family, List.of()), issue.getCode(),
				severity(issue), issue.getMessage(), new Place(file.uri(), range, handle(file, start)));
	}

	/** As diagnostics number severities. */
	static int severity(Issue issue) {
		return switch (issue.getSeverity()) {
		case ERROR -> 1;
		case WARNING -> 2;
		case INFO -> INFORMATION;
		case IGNORE -> HINT;
		};
	}

	private static String handle(FileView file, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), offset);
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return element == null ? null : file.handles().around(element);
	}

	static int orZero(Integer number) {
		return number == null ? 0 : number;
	}
}
