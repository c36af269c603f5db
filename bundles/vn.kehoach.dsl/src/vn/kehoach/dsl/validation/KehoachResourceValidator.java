package vn.kehoach.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Xtext's entry to the validation of a file; every mode runs everything, since one pass is quick. The project's severities hold. */
public final class KehoachResourceValidator implements IResourceValidator {
	private final FileValidation validation;

	@Inject
	KehoachResourceValidator(FileValidation validation) {
		this.validation = validation;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
		boolean file = resource instanceof XtextResource;
		return file ? validation.validate((XtextResource) resource, ProjectSeverities.of(resource.getURI()), cancel) : List.of();
	}
}
