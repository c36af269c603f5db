package vn.kehoach.ui.assignments;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.ui.served.ServedView;
import vn.kehoach.ui.served.SheetExport;
import vn.kehoach.ui.table.GridTable;

/** Who does what: agencies by tasks and projects. */
public final class AssignmentsView extends ServedView<AssignmentMatrix> {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.assignments";

	private AssignmentMatrix matrix = new AssignmentMatrix(List.of(), List.of(), List.of());
	private MatrixBar bar;
	private GridTable table;
	private Action turn;
	private SheetExport export;

	@Override
	protected CompletableFuture<AssignmentMatrix> ask(PlanServer server, ScopeParams scope) {
		return server.assignments(scope);
	}

	@Override
	protected void createContent(Composite parent) {
		bar = new MatrixBar(parent, choice -> fill());
		table = new GridTable(parent, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.widget());
		turn = new Action(AssignmentMessages.text("turn"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				fill();
			}
		};
		turn.setToolTipText(AssignmentMessages.text("turn.tip"));
		turn.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("vn.kehoach.ui", "icons/turn.svg").orElse(null));
		add(turn);
		export = exportAs(Overview.ASSIGNMENTS);
	}

	@Override
	protected void show(AssignmentMatrix answer) {
		matrix = answer;
		bar.offer(answer);
		fill();
	}

	private void fill() {
		AssignmentMatrix chosen = new MatrixExtract(matrix, bar.choice()).take();
		table.show(new MatrixContent(chosen, turn.isChecked()));
		tell(chosen.undertakings().isEmpty() && !matrix.undertakings().isEmpty() ? AssignmentMessages.text("nothingFound") : "");
	}

	@Override
	protected Optional<String> hint(AssignmentMatrix answer) {
		return answer.undertakings().isEmpty() ? Optional.of(AssignmentMessages.text("hint")) : Optional.empty();
	}

	/** Has the tasks down and the agencies across, or the other way round. */
	public void setTurned(boolean turned) {
		turn.setChecked(turned);
		fill();
	}

	/** The table. */
	public GridTable table() {
		return table;
	}

	/** Writes the matrix as a sheet. */
	public SheetExport export() {
		return export;
	}
}
