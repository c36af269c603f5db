package vn.kehoach.ui.wizard.project;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;

import vn.kehoach.ui.wizard.OpenedProject;
import vn.kehoach.ui.wizard.place.NewProject;
import vn.kehoach.ui.wizard.place.ProjectPlace;
import vn.kehoach.ui.wizard.WizardTask;

/** Makes a project with a first document, which checks without errors. */
public final class NewProjectWizard extends Wizard {
	private final FirstPage page = new FirstPage();

	/** A wizard of one page. */
	public NewProjectWizard() {
		setWindowTitle(ProjectMessages.text("new.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ProjectPlace place = page.place();
		FirstDocument document = page.document();
		WizardTask<Optional<String>> task = monitor -> NewProject.make(place, folder -> {
			for (Map.Entry<String, byte[]> file : document.files().entrySet())
				Files.write(folder.resolve(file.getKey()), file.getValue());
			return Optional.empty();
		}, monitor);
		Optional<Optional<String>> done = task.in(getContainer(), false);
		done.flatMap(refusal -> refusal).ifPresent(page::setErrorMessage);
		boolean made = done.isPresent() && done.get().isEmpty();
		if (made)
			OpenedProject.open(place.project().getFile(document.file()));
		return made;
	}
}
