package vn.kehoach.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.printing.FileResult;
import vn.kehoach.ui.assignments.AssignmentsView;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.table.CellStyle;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Agencies by tasks. */
final class AssignmentsViewTest {
	private static final int HEADER_ROWS = 4;
	private static final int HEADER_COLUMNS = 3;

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final ShownView shown = new ShownView();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void withoutAPlanTheViewSaysWhatToDo() throws CoreException {
		AssignmentsView view = shown.show(AssignmentsView.ID, AssignmentsView.class);

		UiWait.until("there is a hint", () -> view.hintText() != null && view.hintText().contains(".kehoach"));
	}

	@Test
	void aPlanWithoutTasksSaysWhatToDo() throws CoreException {
		project.open(project.write("a.kehoach", "cơ quan STP \"Sở Tư pháp\"\n"));
		AssignmentsView view = shown.show(AssignmentsView.ID, AssignmentsView.class);

		UiWait.until("there is a hint", () -> view.hintText() != null && view.hintText().contains("chủ trì"));
	}

	@Test
	void rolesAreLettersWhereAgenciesAndTasksMeetWithTotals() throws CoreException {
		TableDriver table = filled();

		assertEquals(List.of("các sở", "", "1", "P", "", ""), table.row(HEADER_ROWS));
		assertEquals(List.of("Sở Giao thông vận tải", "1", "", "", "Đ", ""), table.row(HEADER_ROWS + 1));
		assertEquals(List.of("Sở Tài chính", "2", "", "C", "", "C"), table.row(HEADER_ROWS + 2));
		assertEquals(List.of("Ủy ban nhân dân tỉnh", "", "", "", "", "G"), table.row(HEADER_ROWS + 3));
		assertTrue(table.labels(HEADER_COLUMNS, HEADER_ROWS + 2).contains(CellStyle.LEAD.label()));
		assertTrue(table.labels(HEADER_COLUMNS, HEADER_ROWS).contains(CellStyle.PARTNER.label()));
	}

	@Test
	void tasksOfOneThemeHaveOneHeading() throws CoreException {
		AssignmentsView view = view();
		TableDriver table = new TableDriver(view.table());
		List<String> headings = table.row(0).subList(HEADER_COLUMNS, HEADER_COLUMNS + 3);
		assertEquals(List.of(headings.get(0), headings.get(0)), headings.subList(0, 2));

		ILayerCell heading = view.table().widget().getCellByPosition(HEADER_COLUMNS + 1, 0);
		assertEquals(List.of(HEADER_COLUMNS, 2), List.of(heading.getOriginColumnPosition(), heading.getColumnSpan()));
		assertEquals(2 * view.table().widget().getCellByPosition(HEADER_COLUMNS, 1).getBounds().width, heading.getBounds().width);
	}

	@Test
	void filtersByWordsWithoutToneMarksByRoleThemeAndAgency() throws CoreException {
		AssignmentsView view = view();
		TableDriver table = new TableDriver(view.table());

		Widgets.search(view.table().widget(), "cau duong");
		assertEquals(List.of("Sở Giao thông vận tải", "1", "", "Đ"), table.row(HEADER_ROWS));
		Widgets.search(view.table().widget(), "");
		Widgets.choose(view.table().widget(), "P – Phối hợp");
		assertEquals(List.of("các sở", "", "1", "P"), table.row(HEADER_ROWS));
		Widgets.choose(view.table().widget(), "Mọi vai trò");
		Widgets.choose(view.table().widget(), "Ủy ban nhân dân tỉnh");
		assertEquals(List.of("Sở Tài chính", "1", "", "C"), table.row(HEADER_ROWS));
		assertEquals(List.of("Ủy ban nhân dân tỉnh", "", "", "G"), table.row(HEADER_ROWS + 1));
		Widgets.choose(view.table().widget(), "Mọi cơ quan");
		assertEquals(HEADER_ROWS + 4, table.rows());
	}

	@Test
	void tasksAreRowsWhenTurned() throws CoreException {
		AssignmentsView view = view();
		view.setTurned(true);

		assertEquals(List.of("1.1. Rà soát văn bản", "1", "1", "P", "", "C", ""), new TableDriver(view.table()).row(HEADER_ROWS - 1));
	}

	@Test
	void aDoubleClickGoesToThePlaceInTheText() throws CoreException {
		TableDriver table = filled();

		table.doubleClick(HEADER_COLUMNS, HEADER_ROWS);

		PlanEditor editor = (PlanEditor) TestProject.page().getActiveEditor();
		ITextSelection selection = (ITextSelection) editor.textEditor().getSelectionProvider().getSelection();
		assertTrue(selection.getText().contains("CacSo"), selection.getText());
	}

	@Test
	void theMatrixIsWrittenAsASheet(@TempDir Path folder) throws CoreException {
		AssignmentsView view = view();

		for (String name : List.of("phan-cong.xlsx", "phan-cong.csv")) {
			FileResult result = UiWait.answer(view.export().write(folder.resolve(name)));
			assertFalse(result.isRefused(), result.refusal());
			assertTrue(Files.exists(folder.resolve(name)));
			UiWait.until("the view tells of " + name, () -> view.noticeText().contains(name));
		}
		assertTrue(text(folder.resolve("phan-cong.csv")).contains("Rà soát văn bản"));
	}

	@Test
	void anExportIsAJobThatCanBeCancelled(@TempDir Path folder) throws CoreException {
		AssignmentsView view = view();
		Path target = folder.resolve("phan-cong-dung.csv");

		Job.getJobManager().suspend();
		CompletableFuture<FileResult> export = view.export().write(target);
		Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().contains("phan-cong-dung.csv")).forEach(Job::cancel);
		Job.getJobManager().resume();

		UiWait.until("the view tells that it was stopped", () -> view.noticeText().contains("dừng"));
		assertTrue(export.isCompletedExceptionally());
		assertFalse(Files.exists(target));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	@Test
	void theTableFollowsTheText() throws CoreException {
		AssignmentsView view = view();
		PlanEditor editor = (PlanEditor) TestProject.page().getActiveEditor();

		String text = editor.textEditor().viewer().getDocument().get();
		editor.textEditor().viewer().getDocument().set(text.replace("đề nghị SGTVT", "chủ trì SXD"));

		TableDriver table = new TableDriver(view.table());
		UiWait.until("the new lead is in the matrix", () -> table.rowOf(0, "Sở Xây dựng") > 0);
	}

	private AssignmentsView view() throws CoreException {
		YearFiles.openIn(project);
		return shown.showFilled(AssignmentsView.ID, AssignmentsView.class);
	}

	private TableDriver filled() throws CoreException {
		return new TableDriver(view().table());
	}
}
