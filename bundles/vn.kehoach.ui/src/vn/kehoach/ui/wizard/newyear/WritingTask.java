package vn.kehoach.ui.wizard.newyear;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;

import vn.kehoach.server.protocol.newyear.ApplyNewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearResult;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.wizard.WizardTask;
import vn.kehoach.ui.wizard.place.NewProject;
import vn.kehoach.ui.wizard.place.ProjectPlace;

/** Lets the server write the new year's files, with the severities that last year's project asks for, and makes a project of them. */
final class WritingTask implements WizardTask<WritingTask.Written> {
	/** The severities that a project asks for. */
	private static final String SETTINGS = "kehoach.properties";

	private final ProjectPlace place;
	private final ApplyNewYearParams choices;

	WritingTask(ProjectPlace place, ApplyNewYearParams choices) {
		this.place = place;
		this.choices = choices;
	}

	/**
	 * What came of it.
	 *
	 * @param document the address of the new document; null when refused
	 * @param refusal why there is none, in the user's language; null when there is
	 */
	record Written(String document, String refusal) {
	}

	@Override
	public Written run(IProgressMonitor monitor) throws InvocationTargetException {
		monitor.beginTask(NewYearMessages.text("writing"), IProgressMonitor.UNKNOWN);
		AtomicReference<NewYearResult> result = new AtomicReference<>();
		AtomicReference<InvocationTargetException> failure = new AtomicReference<>();
		Optional<String> refusal = NewProject.make(place, folder -> {
			try {
				result.set(WizardTask.wait(EditorBundle.workspace().ask(server -> server.applyNewYear(choices)), monitor));
			} catch (InvocationTargetException failed) {
				failure.set(failed);
				return Optional.of("");
			}
			if (result.get().refusal() == null)
				copySettings(folder);
			return Optional.ofNullable(result.get().refusal());
		}, monitor);
		if (failure.get() != null)
			throw failure.get();
		return refusal.isPresent() ? new Written(null, refusal.get()) : new Written(result.get().document(), null);
	}

	private void copySettings(Path folder) throws IOException {
		Path settings = DocumentUris.path(choices.plan().project()).resolve(SETTINGS);
		if (Files.isRegularFile(settings) && !Files.exists(folder.resolve(SETTINGS)))
			Files.copy(settings, folder.resolve(SETTINGS));
	}
}
