package vn.kehoach.ui.indicators;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;
import vn.kehoach.ui.served.SearchField;
import vn.kehoach.ui.served.ServedView;
import vn.kehoach.ui.served.SheetExport;
import vn.kehoach.ui.table.GridTable;

/** Indicators with their values by year and kind; values are edited in the cells. */
public final class IndicatorsView extends ServedView<IndicatorGrid> {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.indicators";

	private IndicatorGrid grid = new IndicatorGrid(List.of(), List.of());
	private final Map<String, AddedColumns> added = new HashMap<>();
	private IndicatorChoice choice = IndicatorChoice.ALL;
	private GridTable table;
	private ValueEdit edit;
	private EditHistory history;
	private SheetExport export;

	@Override
	protected CompletableFuture<IndicatorGrid> ask(PlanServer server, ScopeParams scope) {
		return server.indicators(scope);
	}

	@Override
	protected void createContent(Composite parent) {
		history = new EditHistory(getViewSite());
		edit = new ValueEdit(getSite().getPage(), this::refuse, document -> {
			tell("");
			history.follow(document);
		});
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().margins(4, 3).numColumns(2).applyTo(bar);
		new SearchField(bar, words -> choose(new IndicatorChoice(words, choice.found())));
		Button found = new Button(bar, SWT.CHECK);
		found.setText(IndicatorMessages.text("found"));
		found.addListener(SWT.Selection, event -> choose(new IndicatorChoice(choice.words(), found.getSelection())));
		table = new GridTable(parent, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.widget());
		Action column = new Action(IndicatorMessages.text("column") + "…") {
			@Override
			public void run() {
				askForColumn();
			}
		};
		column.setToolTipText(IndicatorMessages.text("column.tip"));
		column.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("vn.kehoach.ui", "icons/column.svg").orElse(null));
		add(column);
		export = exportAs(Overview.INDICATORS);
	}

	private void askForColumn() {
		int next = 1 + grid.columns().stream().mapToInt(column -> column.value().year()).max().orElse(Year.now().getValue() - 1);
		ColumnDialog dialog = new ColumnDialog(getSite().getShell(), next);
		if (dialog.open() == Window.OK)
			addColumn(dialog.year(), dialog.kind());
	}

	/** Shows a column for the values of a kind in one year, to be filled even if there are none yet. */
	public void addColumn(int year, ValueKind kind) {
		added().add(year, kind);
		fill();
	}

	/** Those of the project in use. */
	private AddedColumns added() {
		return added.computeIfAbsent(project().orElse(""), project -> new AddedColumns());
	}

	private void choose(IndicatorChoice wanted) {
		choice = wanted;
		fill();
	}

	@Override
	protected void show(IndicatorGrid answer) {
		grid = answer;
		fill();
	}

	private void fill() {
		table.show(new IndicatorContent(choice.take(added().into(grid)), edit));
	}

	@Override
	protected Optional<String> hint(IndicatorGrid answer) {
		return answer.rows().isEmpty() ? Optional.of(IndicatorMessages.text("hint")) : Optional.empty();
	}

	/** The table. */
	public GridTable table() {
		return table;
	}

	/** Writes the table as a sheet. */
	public SheetExport export() {
		return export;
	}

	@Override
	public void dispose() {
		if (history != null)
			history.dispose();
		super.dispose();
	}
}
