package vn.kehoach.ui.preview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.server.protocol.printing.PrintedPlace;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.served.ActivePlan;
import vn.kehoach.ui.served.HintedArea;
import vn.kehoach.ui.served.SeenPart;

/** The printed pages of the plan in use as they will be. They follow the caret of the text, and a click on them goes to the text. */
public final class PreviewView extends ViewPart implements Diagnostics.Listener {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.preview";

	private static final int CARET_PAUSE_MILLIS = 120;

	private final Pause caretMoved = new Pause(CARET_PAUSE_MILLIS, () -> followCaret(true));
	private IMemento saved;
	private HintedArea area;
	private FindingsBar findings;
	private PageCanvas pages;
	private PageBar bar;
	private final FollowedCaret caret = new FollowedCaret(caretMoved::restart);
	private ActivePlan plan;
	private PagesSource source;
	private SeenPart seen;
	private PreviewTargets targets;
	private PrintedBook book;
	private String shown;
	private PrintedPlaces places = PrintedPlaces.NONE;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		saved = memento;
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		targets = new PreviewTargets(getSite().getPage());
		findings = new FindingsBar(whole, error -> targets.open(shownUri(), error.getRange()), targets::showProblems);
		Composite below = new Composite(whole, SWT.NONE);
		below.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		area = new HintedArea(below);
		pages = new PageCanvas(area.content(), this::clicked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.widget());
		bar = new PageBar(area.content(), pages);
		PreviewActions actions = new PreviewActions(pages, this::refresh);
		actions.fill(getViewSite().getActionBars());
		actions.restore(saved);
		source = new PagesSource(EditorBundle.workspace(), whole.getDisplay(), this::take, this::refused);
		EditorBundle.workspace().diagnostics().addListener(this);
		plan = new ActivePlan(getSite().getPage(), this::editorChanged);
		seen = new SeenPart(this, this::editorChanged, source::leave);
		plan.follow();
		seen.follow();
		editorChanged();
	}

	private String shownUri() {
		return plan.document().map(ServedDocument::uri).orElse("");
	}

	private void editorChanged() {
		caret.follow(plan.editor().orElse(null));
		source.leave();
		findings.refusal(null);
		findings.findings(EditorBundle.workspace().diagnostics().of(shownUri()));
		if (plan.document().isEmpty()) {
			close();
			area.showHint(PreviewMessages.text("noPlan"));
		} else if (getSite().getPage().isPartVisible(this)) {
			if (shown == null)
				area.showHint(PreviewMessages.text("asking"));
			source.follow(plan.document().get());
		}
	}

	private void close() {
		book = null;
		shown = null;
		places = PrintedPlaces.NONE;
		pages.show(null, List.of());
	}

	/** Asks for the pages anew. */
	public void refresh() {
		source.ask();
	}

	private void take(PrintedPages answer) {
		if (answer.pdf() == null) {
			refused(answer.refusal());
			return;
		}
		findings.refusal(null);
		boolean other = !answer.uri().equals(shown);
		shown = answer.uri();
		places = new PrintedPlaces(answer.places());
		if (book == null || !book.looksLike(answer.pdf())) {
			book = new PrintedBook(answer.pdf());
			pages.show(book, answer.pages());
		}
		area.showContent();
		followCaret(other || plan.isInUse());
	}

	/** The pages of this text stay as long as there are no newer ones; those of another one do not. */
	private void refused(String reason) {
		if (shownUri().equals(shown)) {
			findings.refusal(reason);
		} else {
			close();
			area.showHint(reason);
		}
	}

	private void followCaret(boolean reveal) {
		if (pages.widget().isDisposed() || plan.document().isEmpty() || !shownUri().equals(shown))
			return;
		int line = caret.line();
		List<PrintedPlace> marked = places.around(line);
		pages.mark(marked);
		if (reveal)
			marked.stream().findFirst().or(() -> places.before(line)).ifPresent(pages::reveal);
	}

	private void clicked(PagePoint place) {
		places.at(place.page(), place.y()).ifPresent(found -> plan.document()
				.ifPresent(document -> targets.open(document.uri(), LineStart.of(document.document(), found.startLine()))));
	}

	/** What stands against printing has changed. */
	@Override
	public void changed(String uri, List<Diagnostic> found) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!pages.widget().isDisposed() && shownUri().equals(uri))
				findings.findings(found);
		});
	}

	/** The pages. */
	public PageCanvas pages() {
		return pages;
	}

	/** The line below the pages. */
	public PageBar bar() {
		return bar;
	}

	/** What stands against printing. */
	public FindingsBar findings() {
		return findings;
	}

	/** Where the parts of the text are printed. */
	public PrintedPlaces places() {
		return places;
	}

	/** The hint in the place of pages; null while there are pages. */
	public String hintText() {
		return area.hint();
	}

	@Override
	public void saveState(IMemento memento) {
		PreviewActions.save(memento, pages.zoom());
	}

	@Override
	public void setFocus() {
		if (area.hint() == null)
			pages.widget().setFocus();
		else
			area.setFocus();
	}

	@Override
	public void dispose() {
		EditorBundle.workspace().diagnostics().removeListener(this);
		caretMoved.stop();
		if (plan != null) {
			seen.leave();
			plan.leave();
			caret.follow(null);
			source.leave();
		}
		super.dispose();
	}
}
