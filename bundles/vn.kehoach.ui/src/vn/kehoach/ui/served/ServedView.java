package vn.kehoach.ui.served;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.navigation.PlaceOpener;
import vn.kehoach.ui.served.ViewScope.Extent;

/**
 * A view of what the server says about the plan in use or its project. It asks in the background, again after changes have settled,
 * only while it is in sight, and shows a hint as long as there is nothing to show.
 *
 * @param <T> the answer
 */
public abstract class ServedView<T> extends ViewPart implements Diagnostics.Listener {
	private ActivePlan plan;
	private ChangedText text;
	private Settled settled;
	private HintedArea area;
	private Notice notice;
	private ScopeActions actions;
	private IMemento memento;
	private CompletableFuture<T> pending;
	private boolean outdated = true;

	/** Asks what the view shows. */
	protected abstract CompletableFuture<T> ask(PlanServer server, ScopeParams scope);

	/** Makes the content. */
	protected abstract void createContent(Composite parent);

	/** Shows an answer in the content. */
	protected abstract void show(T answer);

	/** What to tell the user in the place of an answer with nothing in it; nothing when there is something to show. */
	protected abstract Optional<String> hint(T answer);

	@Override
	public final void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public final void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		notice = new Notice(whole);
		Composite below = new Composite(whole, SWT.NONE);
		below.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		area = new HintedArea(below);
		settled = new Settled(whole, this::refresh);
		actions = new ScopeActions(memento, this::refresh);
		actions.fill(getViewSite().getActionBars());
		createContent(area.content());
		EditorBundle.workspace().diagnostics().addListener(this);
		text = new ChangedText(settled::soon);
		plan = new ActivePlan(getSite().getPage(), this, this::planChanged, this::seen);
		plan.follow();
		refresh();
		settled.soon();
	}

	@Override
	public final void changed(String uri, List<Diagnostic> found) {
		Display.getDefault().asyncExec(() -> {
			if (plan.scope().filter(scope -> scope.concerns(uri)).isPresent())
				settled.soon();
		});
	}

	private void planChanged() {
		text.follow(plan.scope().flatMap(scope -> EditorBundle.workspace().documents().of(scope.file())).map(ServedDocument::document)
				.orElse(null));
		refresh();
	}

	private void seen() {
		if (outdated)
			refresh();
	}

	/** Asks anew, as soon as the view is in sight. */
	protected final void refresh() {
		outdated = true;
		if (plan == null || notice == null || !getSite().getPage().isPartVisible(this))
			return;
		if (pending != null)
			pending.cancel(false);
		outdated = false;
		if (plan.scope().isEmpty()) {
			area.showHint(ServedMessages.text("noPlan"));
			return;
		}
		if (area.hint() != null)
			area.showHint(ServedMessages.text("asking"));
		ask(plan.scope().get().params(actions.extent()));
	}

	private void ask(ScopeParams scope) {
		CompletableFuture<T> asked = EditorBundle.workspace().ask(server -> ask(server, scope));
		pending = asked;
		asked.whenComplete((answer, failure) -> Display.getDefault().asyncExec(() -> {
			if (pending == asked && !getViewSite().getShell().isDisposed())
				take(answer, failure);
		}));
	}

	private void take(T answer, Throwable failure) {
		pending = null;
		if (failure instanceof CancellationException)
			return;
		if (failure != null) {
			ILog.of(ServedView.class).error(failure.getMessage(), failure);
			area.showHint(ServedMessages.text("failed", failure.getMessage()));
			return;
		}
		Optional<String> empty = hint(answer);
		if (empty.isEmpty())
			show(answer);
		empty.ifPresentOrElse(area::showHint, area::showContent);
	}

	/** The scope that is shown; nothing while no plan is open. */
	public final Optional<ScopeParams> scope() {
		return plan.scope().map(scope -> scope.params(actions.extent()));
	}

	/** Shows the whole project, or only the file in use. */
	public final void setExtent(Extent extent) {
		actions.setExtent(extent);
	}

	/** Shows a place in its editor; the notice tells when that is not possible. */
	protected final void open(Place place) {
		new PlaceOpener(getSite().getPage()).open(place.uri(), place.range()).ifPresentOrElse(notice::refusal, notice::clear);
	}

	/** Adds an action to the tool bar. */
	protected final void add(IAction action) {
		actions.add(action, getViewSite().getActionBars());
	}

	/** Adds the export of an overview to the tool bar. */
	protected final SheetExport exportAs(Overview overview) {
		SheetExport export = new SheetExport(this, overview, this::tell, this::refuse);
		add(export);
		return export;
	}

	/** Tells the user what could not be done. */
	protected final void refuse(String why) {
		notice.refusal(why);
	}

	/** Tells the user what was done; "" takes back what was told. */
	protected final void tell(String what) {
		notice.done(what);
	}

	/** What the user is told above the content; "" for nothing. */
	public final String noticeText() {
		return notice.text();
	}

	/** The hint in the place of content; null while content is shown. */
	public final String hintText() {
		return area.hint();
	}

	@Override
	public void saveState(IMemento state) {
		actions.save(state);
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}

	@Override
	public void dispose() {
		EditorBundle.workspace().diagnostics().removeListener(this);
		if (plan != null) {
			plan.leave();
			text.follow(null);
		}
		if (pending != null)
			pending.cancel(false);
		pending = null;
		super.dispose();
	}
}
