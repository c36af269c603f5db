package vn.kehoach.ui.agencies;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.AgencyList;
import vn.kehoach.ui.rows.RowColumn;
import vn.kehoach.ui.rows.RowsView;
import vn.kehoach.ui.rows.TreeRow;

/** Agencies and groups with their validity, successors and how often they are named. */
public final class AgenciesView extends RowsView<AgencyList> {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.agencies";

	@Override
	protected CompletableFuture<AgencyList> ask(PlanServer server, ScopeParams scope) {
		return server.agencies(scope);
	}

	@Override
	protected List<RowColumn> columns() {
		return List.of(RowColumn.words(AgencyMessages.text("name"), 50), RowColumn.words(AgencyMessages.text("abbreviation"), 12),
				RowColumn.words(AgencyMessages.text("kind"), 24), RowColumn.words(AgencyMessages.text("validity"), 24),
				RowColumn.numbers(AgencyMessages.text("led"), 8), RowColumn.numbers(AgencyMessages.text("joined"), 8),
				RowColumn.numbers(AgencyMessages.text("mentions"), 8));
	}

	@Override
	protected List<TreeRow> rows(AgencyList answer) {
		return AgencyRows.of(answer);
	}

	@Override
	protected void open(TreeRow row) {
		if (row.place() != null)
			open(row.place());
		else
			refuse(AgencyMessages.text("shipped", row.cell(0)));
	}

	@Override
	protected Optional<String> hint(AgencyList answer) {
		return answer.agencies().isEmpty() ? Optional.of(AgencyMessages.text("hint")) : Optional.empty();
	}

	@Override
	protected String openLabel() {
		return AgencyMessages.text("open");
	}
}
