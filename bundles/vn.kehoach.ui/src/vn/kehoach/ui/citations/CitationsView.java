package vn.kehoach.ui.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.CitationList;
import vn.kehoach.ui.rows.RowColumn;
import vn.kehoach.ui.rows.RowsView;
import vn.kehoach.ui.rows.TreeRow;

/** Cited documents with their mentions. */
public final class CitationsView extends RowsView<CitationList> {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.citations";

	@Override
	protected CompletableFuture<CitationList> ask(PlanServer server, ScopeParams scope) {
		return server.citations(scope);
	}

	@Override
	protected List<RowColumn> columns() {
		return List.of(RowColumn.words(CitationMessages.text("document"), 60), RowColumn.words(CitationMessages.text("date"), 15),
				RowColumn.words(CitationMessages.text("issuer"), 22), RowColumn.words(CitationMessages.text("force"), 26),
				RowColumn.numbers(CitationMessages.text("mentions"), 10));
	}

	@Override
	protected List<TreeRow> rows(CitationList answer) {
		return new CitationRows(LocalDate.now()).of(answer);
	}

	@Override
	protected void open(TreeRow row) {
		if (row.place() == null)
			refuse(CitationMessages.text("shipped", row.cell(0)));
		else
			open(row.place());
	}

	@Override
	protected Optional<String> hint(CitationList answer) {
		return answer.documents().isEmpty() ? Optional.of(CitationMessages.text("hint")) : Optional.empty();
	}

	@Override
	protected String openLabel() {
		return CitationMessages.text("open");
	}
}
