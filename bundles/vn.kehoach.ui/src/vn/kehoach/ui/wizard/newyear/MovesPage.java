package vn.kehoach.ui.wizard.newyear;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.kehoach.server.protocol.newyear.PlannedMove;
import vn.kehoach.ui.served.SearchField;

/** Asks which dates and years move. */
final class MovesPage extends WizardPage {
	private static final int CONTEXT_LINES = 3;

	private CheckedMoves moves = new CheckedMoves(List.of());
	private CheckboxTableViewer viewer;
	private Label count;
	private Text context;
	private SearchField search;
	private Button doubtful;

	MovesPage() {
		super("moves", NewYearMessages.text("moves.heading"), null);
		setDescription(NewYearMessages.text("moves.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
		createBar(page);
		createTable(page);
		context = new Text(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		context.setText(NewYearMessages.text("moves.choose"));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CONTEXT_LINES * context.getLineHeight()).applyTo(context);
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof PlannedMove move)
				context.setText(move.context().strip().replaceAll("\\s+", " "));
		});
		count = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		setControl(page);
	}

	private void createBar(Composite page) {
		Composite bar = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		search = new SearchField(bar, words -> {
			moves.find(words);
			refresh();
		});
		doubtful = new Button(bar, SWT.CHECK);
		doubtful.setText(NewYearMessages.text("moves.doubtful"));
		doubtful.addListener(SWT.Selection, event -> {
			moves.onlyDoubtful(doubtful.getSelection());
			refresh();
		});
		button(bar, "moves.all", true);
		button(bar, "moves.none", false);
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).applyTo(bar);
	}

	private void button(Composite bar, String key, boolean on) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(NewYearMessages.text(key));
		button.addListener(SWT.Selection, event -> {
			moves.checkSeen(on);
			refresh();
		});
	}

	private void createTable(Composite page) {
		Composite box = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "moves.old", 17, move -> or(move.oldWords(), "moves.added"));
		column(layout, "moves.new", 15, move -> or(move.newWords(), "moves.removed"));
		column(layout, "moves.kind", 18, PlannedMove::kind);
		column(layout, "moves.doubt", 28, move -> move.doubt() == null ? "" : move.doubt());
		column(layout, "moves.place", 38, move -> PlaceWords.of(move.place()));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isGrayed(Object element) {
				return false;
			}

			@Override
			public boolean isChecked(Object element) {
				return moves.isChecked((PlannedMove) element);
			}
		});
		viewer.addCheckStateListener(event -> {
			moves.check((PlannedMove) event.getElement(), event.getChecked());
			tellCount();
		});
	}

	private static String or(String words, String key) {
		return words == null || words.isEmpty() ? NewYearMessages.text(key) : words;
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<PlannedMove, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(NewYearMessages.text(key));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((PlannedMove) element).replaceAll("\\s+", " ");
			}

			@Override
			public String getToolTipText(Object element) {
				return ((PlannedMove) element).context();
			}
		});
	}

	void show(List<PlannedMove> planned) {
		moves = new CheckedMoves(planned);
		search.control().setText("");
		doubtful.setSelection(false);
		refresh();
	}

	private void refresh() {
		viewer.setInput(moves.seen());
		tellCount();
	}

	private void tellCount() {
		count.setText(moves.size() == 0
				? NewYearMessages.text("moves.nothing")
				: NewYearMessages.text("moves.count", Integer.toString(moves.keys().size()), Integer.toString(moves.size())));
	}

	List<String> keys() {
		return moves.keys();
	}
}
