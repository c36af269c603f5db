package vn.kehoach.ui.wizard.open;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.IWizard;

import vn.kehoach.ui.wizard.importing.ImportWizard;
import vn.kehoach.ui.wizard.newyear.NewYearWizard;
import vn.kehoach.ui.wizard.project.CopySampleWizard;
import vn.kehoach.ui.wizard.project.NewProjectWizard;

/** The wizards of this product. */
enum WizardKind {
	NEW_PROJECT(selected -> new NewProjectWizard()), COPY_SAMPLE(selected -> new CopySampleWizard()), IMPORT(
			ImportWizard::of), NEW_YEAR(NewYearWizard::of);

	private final Function<List<IResource>, IWizard> maker;

	WizardKind(Function<List<IResource>, IWizard> maker) {
		this.maker = maker;
	}

	/** A wizard for what is selected. */
	IWizard make(List<IResource> selected) {
		return maker.apply(selected);
	}
}
