package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.dsl.indexing.ResourceSetCache;
import vn.kehoach.dsl.registry.ImportedRegistries;

/** All that is to be said about a file; the editor, the language server and the command line ask here. */
public final class FileValidation {
	private final RepeatedIds repeatedIds;

	@Inject
	FileValidation(RepeatedIds repeatedIds) {
		this.repeatedIds = repeatedIds;
	}

	/**
	 * The syntax errors of a file; without any, its references that lead nowhere, repetitions, and the findings of all checks. One
	 * pass over the file, whatever the number of checks.
	 */
	public List<Issue> validate(XtextResource file, SeverityProfile profile, CancelIndicator cancel) {
		if (file.getParseResult() == null)
			return List.of();
		List<Issue> issues = new ArrayList<>(syntaxErrors(file));
		if (!issues.isEmpty() || cancel.isCanceled())
			return issues;
		issues.addAll(LinkIssues.of(file, profile, cancel));
		issues.addAll(new LanguageIssues(file, profile).all(repeatedIds));
		if (!cancel.isCanceled())
			issues.addAll(CheckIssues.of(file, profile, contextOf(file.getResourceSet())));
		return issues;
	}

	private static CheckContext contextOf(ResourceSet resources) {
		List.copyOf(resources.getResources()).forEach(ImportedRegistries::of);
		return ResourceSetCache.get(CheckContext.class, resources, () -> CheckContext.of(resources));
	}

	/** The syntax errors alone. */
	public List<Issue> syntaxErrors(XtextResource file) {
		return SyntaxIssues.of(file);
	}
}
