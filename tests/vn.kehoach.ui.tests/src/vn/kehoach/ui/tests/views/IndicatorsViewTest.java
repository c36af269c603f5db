package vn.kehoach.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;
import vn.kehoach.ui.indicators.IndicatorsView;
import vn.kehoach.ui.table.CellStyle;
import vn.kehoach.ui.table.TablePart;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Indicators with their values. */
final class IndicatorsViewTest {
	private static final int HEADER_ROWS = 2;
	private static final int NAME = 1;
	private static final int ACTUAL_2026 = 4;
	private static final int PLAN_2027 = 5;
	private static final int RATIO = 6;

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final ShownView shown = new ShownView();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void rowsTellNamesUnitsOwnersAndValues() throws CoreException {
		TableDriver table = new TableDriver(view().table());

		assertEquals(List.of("TT", "Chỉ tiêu", "Đơn vị", "Theo dõi", "Thực hiện 2026", "Kế hoạch 2027",
				"Kế hoạch 2027 so với thực hiện 2026 (%)"), table.row(HEADER_ROWS - 1));
		assertEquals(List.of("1", "Tốc độ tăng GRDP", "%", "Sở Tài chính", "8,2", "≥8,5", ""), table.row(HEADER_ROWS + 1));
		assertEquals("120", table.text(RATIO, table.rowOf(NAME, "Vốn đầu tư")));
		assertTrue(table.labels(NAME, HEADER_ROWS + 1).contains(CellStyle.LEVEL_1.label()));
		assertTrue(table.labels(RATIO, HEADER_ROWS + 1).contains(CellStyle.COMPUTED.label()));
	}

	@Test
	void anEditedValueIsWrittenIntoTheTextAndUndone() throws CoreException {
		IndicatorsView view = view();
		TableDriver table = new TableDriver(view.table());

		table.edit(PLAN_2027, table.rowOf(NAME, "Vốn đầu tư"), "1.350,5");
		UiWait.until("the new value is shown", () -> table.text(PLAN_2027, table.rowOf(NAME, "Vốn đầu tư")).equals("1.350,5"));
		UiWait.until("what is computed follows",
				() -> table.text(RATIO, table.rowOf(NAME, "Vốn đầu tư")).startsWith("135"));
		assertEquals("", view.noticeText());
		assertTrue(dirtyEditors() > 0);

		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
		UiWait.until("the old value is back", () -> table.text(PLAN_2027, table.rowOf(NAME, "Vốn đầu tư")).equals("1.200"));
	}

	@Test
	void aValueThatWasEmptyIsAdded() throws CoreException {
		TableDriver table = new TableDriver(view().table());

		table.edit(ACTUAL_2026, table.rowOf(NAME, "Dịch vụ"), "45,5");

		UiWait.until("the value is shown", () -> table.text(ACTUAL_2026, table.rowOf(NAME, "Dịch vụ")).equals("45,5"));
	}

	@Test
	void aNumberWrittenTheEnglishWayIsRefused() throws CoreException {
		IndicatorsView view = view();
		TableDriver table = new TableDriver(view.table());

		table.edit(PLAN_2027, table.rowOf(NAME, "Nông nghiệp"), "40.5");

		assertTrue(view.noticeText().contains("40.5"), view.noticeText());
		assertEquals("40", table.text(PLAN_2027, table.rowOf(NAME, "Nông nghiệp")));
	}

	@Test
	void computedColumnsAreNotEdited() throws CoreException {
		IndicatorsView view = view();
		TableDriver table = new TableDriver(view.table());

		table.edit(RATIO, table.rowOf(NAME, "Vốn đầu tư"), "99");

		assertEquals("120", table.text(RATIO, table.rowOf(NAME, "Vốn đầu tư")));
		assertEquals(0, dirtyEditors());
	}

	@Test
	void whatDoesNotAddUpIsMarkedWithItsFinding() throws CoreException {
		IndicatorsView view = view();
		TableDriver table = new TableDriver(view.table());
		int row = table.rowOf(NAME, "Vốn đầu tư");

		assertFalse(table.labels(RATIO, row).stream().filter(label -> label.equals(CellStyle.WRONG.label())
				|| label.equals(CellStyle.DOUBTFUL.label()) || label.equals(CellStyle.NOTED.label())).toList().isEmpty());
		String tooltip = view.table().content().cell(TablePart.BODY, RATIO - ACTUAL_2026, row - HEADER_ROWS).tooltip();
		assertTrue(tooltip.startsWith("KH"), tooltip);
	}

	@Test
	void aColumnOfAnotherYearIsAddedAndFilled() throws CoreException {
		IndicatorsView view = view();
		TableDriver table = new TableDriver(view.table());

		view.addColumn(2028, ValueKind.PLAN);
		view.addColumn(2026, ValueKind.ESTIMATE);

		assertEquals(List.of("Thực hiện 2026", "Ước thực hiện 2026", "Kế hoạch 2027", "Kế hoạch 2028"),
				table.row(HEADER_ROWS - 1).subList(ACTUAL_2026, ACTUAL_2026 + 4));
		int column = ACTUAL_2026 + 3;
		table.edit(column, table.rowOf(NAME, "Vốn đầu tư"), "1.500");
		UiWait.until("the value is shown", () -> table.text(column, table.rowOf(NAME, "Vốn đầu tư")).equals("1.500"));
		assertEquals("Kế hoạch 2028", table.text(column, HEADER_ROWS - 1));
	}

	@Test
	void anAddedColumnStaysWithItsProject() throws CoreException {
		IndicatorsView view = view();
		view.addColumn(2030, ValueKind.PLAN);
		TableDriver table = new TableDriver(view.table());
		assertTrue(table.row(HEADER_ROWS - 1).contains("Kế hoạch 2030"));

		IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("chi-tieu-khac");
		try {
			IDE.openEditor(TestProject.page(), indicatorsOf(other), true);
			UiWait.until("the other project is shown, without the column", () -> view.hintText() == null
					&& table.rowOf(NAME, "Số xã") > 0 && !table.row(HEADER_ROWS - 1).contains("Kế hoạch 2030"));
		} finally {
			TestProject.page().closeAllEditors(false);
			other.delete(true, true, new NullProgressMonitor());
		}
	}

	private static IFile indicatorsOf(IProject project) throws CoreException {
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		IFile file = project.getFile("chi-tieu.kehoach");
		String text = "chỉ tiêu SoXa \"Số xã\" {\n\tđơn vị \"xã\"\n\t2026 thực hiện 10\n}\n";
		file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, new NullProgressMonitor());
		return file;
	}

	@Test
	void filtersByWordsAndByFindings() throws CoreException {
		IndicatorsView view = view();
		TableDriver table = new TableDriver(view.table());

		Widgets.search(view.table().widget(), "dich vu");
		assertEquals(List.of("Chỉ tiêu kinh tế", "Cơ cấu", "Dịch vụ"),
				List.of(table.text(NAME, HEADER_ROWS), table.text(NAME, HEADER_ROWS + 1), table.text(NAME, HEADER_ROWS + 2)));
		Widgets.search(view.table().widget(), "");
		Widgets.tick(view.table().widget(), true);
		assertTrue(table.rowOf(NAME, "Vốn đầu tư") > 0);
		assertEquals(-1, table.rowOf(NAME, "Tốc độ tăng GRDP"));
	}

	private IndicatorsView view() throws CoreException {
		YearFiles.openIn(project);
		return shown.showFilled(IndicatorsView.ID, IndicatorsView.class);
	}

	private static int dirtyEditors() {
		return TestProject.page().getDirtyEditors().length;
	}
}
