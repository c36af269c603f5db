package vn.kehoach.ui.served;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.navigation.PlaceOpener;
import vn.kehoach.ui.served.ViewScope.Extent;

/**
 * A view of what the server says about the plan in use or its project. It asks in the background, again after changes have settled,
 * only while it is in sight, and shows a hint as long as there is nothing to show.
 *
 * @param <T> the answer
 */
public abstract class ServedView<T> extends ViewPart {
	private final OverviewQuestion<T> question = new OverviewQuestion<>(EditorBundle.workspace(), this::take);
	private OverviewTrigger trigger;
	private ServedArea area;
	private ScopeActions actions;
	private IMemento memento;

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
		area = new ServedArea(parent);
		actions = new ScopeActions(memento, this::refresh);
		actions.fill(getViewSite().getActionBars());
		createContent(area.area().content());
		trigger = new OverviewTrigger(this, area.whole(), this::ask);
		trigger.begin();
	}

	/** Asks anew, as soon as the view is in sight. */
	protected final void refresh() {
		if (trigger != null)
			trigger.ask();
	}

	private void ask() {
		Optional<ScopeParams> scope = scope();
		if (scope.isEmpty()) {
			question.cancel();
			area.area().showHint(ServedMessages.text("noPlan"));
			return;
		}
		if (area.area().hint() != null)
			area.area().showHint(ServedMessages.text("asking"));
		question.ask(trigger.document(), server -> ask(server, scope.get()));
	}

	private void take(T answer, Throwable failure) {
		if (area.whole().isDisposed())
			return;
		if (failure != null) {
			ILog.of(ServedView.class).error(failure.getMessage(), failure);
			area.area().showHint(ServedMessages.text("failed", failure.getMessage()));
			return;
		}
		Optional<String> empty = hint(answer);
		if (empty.isEmpty())
			show(answer);
		empty.ifPresentOrElse(area.area()::showHint, area.area()::showContent);
	}

	/** The scope that is shown; nothing while no plan is open. */
	public final Optional<ScopeParams> scope() {
		return trigger.scope().map(scope -> scope.params(actions.extent()));
	}

	/** The address of the project in use; nothing while no plan is open. */
	protected final Optional<String> project() {
		return trigger.scope().map(ViewScope::project);
	}

	/** Shows the whole project, or only the file in use. */
	public final void setExtent(Extent extent) {
		actions.setExtent(extent);
	}

	/** Shows a place in its editor; the notice tells when that is not possible. */
	protected final void open(Place place) {
		new PlaceOpener(getSite().getPage()).open(place.uri(), place.range()).ifPresentOrElse(area.notice()::refusal, area.notice()::clear);
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
		area.notice().refusal(why);
	}

	/** Tells the user what was done; "" takes back what was told. */
	protected final void tell(String what) {
		area.notice().done(what);
	}

	/** What the user is told above the content; "" for nothing. */
	public final String noticeText() {
		return area.notice().text();
	}

	/** The hint in the place of content; null while content is shown. */
	public final String hintText() {
		return area.area().hint();
	}

	@Override
	public void saveState(IMemento state) {
		actions.save(state);
	}

	@Override
	public void setFocus() {
		area.area().setFocus();
	}

	@Override
	public void dispose() {
		if (trigger != null)
			trigger.end();
		question.cancel();
		super.dispose();
	}
}
