package vn.kehoach.ui.served;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.document.ServedDocument;

/**
 * Tells when an overview is to be asked for: another plan is in use, a text of its scope has changed and settled, or the view comes into
 * sight after that. In the UI thread.
 */
final class OverviewTrigger implements Diagnostics.Listener {
	private final IWorkbenchPart view;
	private final Runnable ask;
	private final ActivePlan plan;
	private final SeenPart seen;
	private final ChangedText text;
	private final Settled settled;
	private boolean outdated = true;

	/**
	 * @param view to ask for; never while it is out of sight
	 * @param owner nothing is asked after its end
	 * @param ask asks
	 */
	OverviewTrigger(IWorkbenchPart view, Control owner, Runnable ask) {
		this.view = view;
		this.ask = ask;
		settled = new Settled(owner, this::ask);
		text = new ChangedText(settled::soon);
		plan = new ActivePlan(view.getSite().getPage(), this::planChanged);
		seen = new SeenPart(view, this::seen, () -> {
		});
	}

	void begin() {
		EditorBundle.workspace().diagnostics().addListener(this);
		plan.follow();
		seen.follow();
		ask();
		settled.soon();
	}

	void end() {
		EditorBundle.workspace().diagnostics().removeListener(this);
		plan.leave();
		seen.leave();
		text.follow(null);
	}

	/** What may be shown; nothing while no plan is open. */
	Optional<ViewScope> scope() {
		return plan.editor().flatMap(ViewScope::of);
	}

	/** The text in use. */
	Optional<ServedDocument> document() {
		return plan.document();
	}

	/** Asks now, or as soon as the view is in sight. */
	void ask() {
		outdated = !view.getSite().getPage().isPartVisible(view);
		if (!outdated)
			ask.run();
	}

	private void planChanged() {
		text.follow(plan.document().map(ServedDocument::document).orElse(null));
		ask();
	}

	private void seen() {
		if (outdated)
			ask();
	}

	@Override
	public void changed(String uri, List<Diagnostic> found) {
		Display.getDefault().asyncExec(() -> {
			if (scope().filter(scope -> scope.concerns(uri)).isPresent())
				settled.soon();
		});
	}
}
