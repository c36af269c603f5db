package vn.kehoach.ui.wizard.project;

import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;

import vn.kehoach.ui.wizard.OpenedProject;
import vn.kehoach.ui.wizard.place.NewProject;
import vn.kehoach.ui.wizard.place.ProjectPlace;
import vn.kehoach.ui.wizard.WizardTask;

/** Makes a project of a copy of the sample, to try things out. */
public final class CopySampleWizard extends Wizard {
	private final SamplePage page = new SamplePage();

	/** A wizard of one page. */
	public CopySampleWizard() {
		setWindowTitle(ProjectMessages.text("sample.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ProjectPlace place = page.place();
		WizardTask<Optional<String>> task = monitor -> NewProject.make(place, folder -> {
			SampleFiles.copyTo(folder);
			return Optional.empty();
		}, monitor);
		Optional<Optional<String>> done = task.in(getContainer(), false);
		done.flatMap(refusal -> refusal).ifPresent(page::setErrorMessage);
		boolean made = done.isPresent() && done.get().isEmpty();
		if (made)
			OpenedProject.open(place.project().getFile(SampleFiles.DOCUMENT));
		return made;
	}
}
