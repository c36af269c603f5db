package vn.kehoach.ui.wizard.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.Wizard;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.ui.wizard.OpenedProject;
import vn.kehoach.ui.wizard.PlanWizardDialog;
import vn.kehoach.ui.wizard.WizardTask;

/**
 * Imports documents: they are read when the report is asked for, and nothing is written before the wizard is finished. Belongs into a
 * {@link PlanWizardDialog}.
 */
public final class ImportWizard extends Wizard implements IPageChangingListener {
	private final SourcesPage sources;
	private final ReportPage report = new ReportPage(this::finishAt);
	private StagedImport imported;
	private List<Path> importedFrom = List.of();
	private Place wanted;

	/**
	 * @param files imported unless the user says otherwise
	 * @param target the folder or project that is proposed for them; null for a new project
	 */
	public ImportWizard(List<Path> files, IContainer target) {
		sources = new SourcesPage(files, target);
		setWindowTitle(ImportMessages.text("title"));
		setNeedsProgressMonitor(true);
	}

	/** A wizard for what is selected: files to import, or the folder to import into. */
	public static ImportWizard of(List<IResource> selected) {
		List<Path> files = selected.stream().filter(IFile.class::isInstance).map(IResource::getLocation)
				.filter(location -> location != null && ImportableFile.is(location.toFile().toPath()))
				.map(location -> location.toFile().toPath()).toList();
		IContainer target = selected.stream()
				.flatMap(resource -> resource instanceof IContainer container ? Stream.of(container) : Stream.of(resource.getParent()))
				.filter(container -> container.getType() != IResource.ROOT).findFirst().orElse(null);
		return new ImportWizard(files, target);
	}

	@Override
	public void addPages() {
		addPage(sources);
		addPage(report);
	}

	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == sources && event.getTargetPage() == report)
			event.doit = isRead();
	}

	private boolean isRead() {
		if (imported != null && importedFrom.equals(sources.sources()))
			return true;
		Optional<StagedImport> read = new ImportTask(sources.sources()).in(getContainer(), true);
		read.ifPresent(result -> {
			forget();
			imported = result;
			importedFrom = sources.sources();
			report.show(result);
		});
		return read.isPresent();
	}

	private void finishAt(Place place) {
		wanted = place;
		if (getContainer() instanceof PlanWizardDialog dialog && canFinish())
			dialog.finish();
	}

	@Override
	public boolean canFinish() {
		return imported != null && getContainer().getCurrentPage() == report && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		ImportTarget target = sources.target();
		WizardTask<Optional<String>> task = monitor -> target.take(imported, monitor);
		Optional<Optional<String>> done = task.in(getContainer(), false);
		done.flatMap(refusal -> refusal).ifPresent(report::setErrorMessage);
		boolean taken = done.isPresent() && done.get().isEmpty();
		if (taken)
			show(target);
		return taken;
	}

	private void show(ImportTarget target) {
		Path document = imported.target(imported.documents().getFirst().file());
		OpenedProject.openForReview(target.container().getFile(IPath.fromPath(document)));
		if (wanted != null)
			OpenedProject.show(imported.target(wanted, target.folder()));
	}

	@Override
	public void dispose() {
		forget();
		super.dispose();
	}

	private void forget() {
		if (imported != null)
			imported.clear();
		imported = null;
	}
}
