package vn.kehoach.ui.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.DeadlineEntry.Kind;
import vn.kehoach.server.protocol.overview.DeadlineList;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.ui.rows.RowColumn;
import vn.kehoach.ui.rows.RowsView;
import vn.kehoach.ui.rows.TreeRow;
import vn.kehoach.ui.served.SheetExport;

/** Deadlines and milestones in time order, by month. */
public final class DeadlinesView extends RowsView<DeadlineList> {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.deadlines";

	private DeadlineList list = new DeadlineList(List.of());
	private DeadlineChoice choice = DeadlineChoice.ALL;
	private SheetExport export;

	@Override
	protected CompletableFuture<DeadlineList> ask(PlanServer server, ScopeParams scope) {
		return server.deadlines(scope);
	}

	@Override
	protected List<RowColumn> columns() {
		return List.of(RowColumn.words(DeadlineMessages.text("date"), 30), RowColumn.words(DeadlineMessages.text("number"), 8),
				RowColumn.words(DeadlineMessages.text("label"), 50), RowColumn.words(DeadlineMessages.text("leads"), 25),
				RowColumn.words(DeadlineMessages.text("kind"), 12), RowColumn.words(DeadlineMessages.text("states"), 18));
	}

	@Override
	protected void fillBar(Composite bar) {
		Combo kinds = new Combo(bar, SWT.READ_ONLY);
		kinds.add(DeadlineMessages.text("allKinds"));
		for (Kind kind : Kind.values())
			kinds.add(DeadlineRows.label(kind));
		kinds.select(0);
		Button past = new Button(bar, SWT.CHECK);
		past.setText(DeadlineMessages.text("past"));
		past.setSelection(true);
		Runnable choose = () -> choose(kinds.getSelectionIndex() <= 0 ? null : Kind.values()[kinds.getSelectionIndex() - 1],
				past.getSelection());
		kinds.addListener(SWT.Selection, event -> choose.run());
		past.addListener(SWT.Selection, event -> choose.run());
		export = exportAs(Overview.DEADLINES);
	}

	private void choose(Kind kind, boolean past) {
		choice = new DeadlineChoice(kind, past);
		show(list);
	}

	@Override
	protected List<TreeRow> rows(DeadlineList answer) {
		list = answer;
		return DeadlineRows.of(answer, choice);
	}

	@Override
	protected Optional<String> hint(DeadlineList answer) {
		return answer.entries().isEmpty() ? Optional.of(DeadlineMessages.text("hint")) : Optional.empty();
	}

	@Override
	protected String openLabel() {
		return DeadlineMessages.text("open");
	}

	/** Writes the list as a sheet. */
	public SheetExport export() {
		return export;
	}
}
