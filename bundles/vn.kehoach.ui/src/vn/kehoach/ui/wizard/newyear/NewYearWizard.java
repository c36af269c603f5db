package vn.kehoach.ui.wizard.newyear;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;

import vn.kehoach.server.protocol.newyear.ApplyNewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearPlan;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.wizard.OpenedProject;
import vn.kehoach.ui.wizard.WizardTask;
import vn.kehoach.ui.wizard.place.ProjectPlace;

/**
 * Makes a new year's project of last year's: everything that changes is shown first and can be refused, and the new project is written
 * whole or not at all. Belongs into a {@link vn.kehoach.ui.wizard.PlanWizardDialog}.
 */
public final class NewYearWizard extends Wizard implements IPageChangingListener {
	private final SourcePage source;
	private final MovesPage moves = new MovesPage();
	private final SuccessionPage bodies = new SuccessionPage("bodies", true);
	private final SuccessionPage citations = new SuccessionPage("citations", false);
	private final ValuesPage values = new ValuesPage();
	private NewYearParams planned;

	private NewYearWizard(IResource selected) {
		source = new SourcePage(selected, this::changed);
		setWindowTitle(NewYearMessages.text("title"));
		setNeedsProgressMonitor(true);
	}

	/** A wizard that proposes the project of what is selected. */
	public static NewYearWizard of(List<IResource> selected) {
		return new NewYearWizard(selected.isEmpty() ? null : selected.getFirst());
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(moves);
		addPage(bodies);
		addPage(citations);
		addPage(values);
	}

	private void changed() {
		if (planned != null && !planned.equals(source.params()))
			planned = null;
		getContainer().updateButtons();
	}

	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == source && event.getTargetPage() == moves)
			event.doit = isPlanned();
	}

	private boolean isPlanned() {
		NewYearParams wanted = source.params();
		if (wanted.equals(planned))
			return true;
		WizardTask<NewYearPlan> task = monitor -> {
			monitor.beginTask(NewYearMessages.text("asking"), IProgressMonitor.UNKNOWN);
			return WizardTask.wait(EditorBundle.workspace().ask(server -> server.newYear(wanted)), monitor);
		};
		Optional<NewYearPlan> plan = task.in(getContainer(), true);
		if (plan.isEmpty())
			return false;
		if (plan.get().refusal() != null) {
			source.setErrorMessage(plan.get().refusal());
			return false;
		}
		show(plan.get());
		planned = wanted;
		return true;
	}

	private void show(NewYearPlan plan) {
		moves.show(plan.moves());
		bodies.show(plan.bodies());
		citations.show(plan.citations());
		values.show(plan.toFill());
	}

	@Override
	public boolean canFinish() {
		return planned != null && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		ProjectPlace place = source.place();
		ApplyNewYearParams choices = new ApplyNewYearParams(planned, moves.keys(), bodies.choices(), citations.choices(), values.marks(),
				place.folder().toUri().toString(), false);
		WritingTask task = new WritingTask(place, choices);
		Optional<WritingTask.Written> done = task.in(getContainer(), false);
		done.map(WritingTask.Written::refusal).ifPresent(this::tell);
		boolean written = done.isPresent() && done.get().refusal() == null;
		if (written)
			open(done.get().document());
		return written;
	}

	private void tell(String refusal) {
		if (getContainer().getCurrentPage() instanceof WizardPage page)
			page.setErrorMessage(refusal);
	}

	private static void open(String uri) {
		Optional<IFile> file = DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), uri);
		file.ifPresent(OpenedProject::openForReview);
	}
}
