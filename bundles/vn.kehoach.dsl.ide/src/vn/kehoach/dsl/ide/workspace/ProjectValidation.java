package vn.kehoach.dsl.ide.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import vn.kehoach.dsl.validation.FileValidation;
import vn.kehoach.dsl.validation.ProjectSeverities;

/** Says about the files of a project what "kehoach check" says: the changed ones first, the others where something is new to say. */
final class ProjectValidation {
	private final FileValidation validation;
	private final OperationCanceledManager cancellation;
	private final Map<URI, List<Issue>> told = new HashMap<>();

	@Inject
	ProjectValidation(FileValidation validation, OperationCanceledManager cancellation) {
		this.validation = validation;
		this.cancellation = cancellation;
	}

	/** Takes back all that was told. */
	void withdraw(BiConsumer<URI, List<Issue>> publisher) {
		told.keySet().forEach(uri -> publisher.accept(uri, List.of()));
		told.clear();
	}

	/**
	 * Validates files.
	 *
	 * @param files all of the project, in the order in which they are told of
	 * @param changed the files that are told of in any case
	 * @param askedFor true for files whose findings are wanted, false for those that only hold registries of others
	 * @param publisher takes all issues of a file
	 */
	void validate(List<XtextResource> files, Set<URI> changed, Predicate<URI> askedFor, BiConsumer<URI, List<Issue>> publisher,
			CancelIndicator cancel) {
		for (XtextResource file : files) {
			List<Issue> issues = askedFor.test(file.getURI())
					? validation.validate(file, ProjectSeverities.of(file.getURI()), cancel)
					: validation.syntaxErrors(file);
			cancellation.checkCanceled(cancel);
			List<Issue> before = told.put(file.getURI(), issues);
			if (changed.contains(file.getURI()) || before == null || !SameIssues.test(before, issues))
				publisher.accept(file.getURI(), issues);
		}
	}
}
