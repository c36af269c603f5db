package vn.kehoach.model.tests.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Agency;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentColumnKind;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Project;
import vn.kehoach.model.RowCell;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.assignment.PrintedAssignmentTable;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.time.CalendarDate;

class PrintedAssignmentTableTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private final AssignmentTable table = MODEL.createAssignmentTable();

	PrintedAssignmentTableTest() {
		for (AssignmentColumnKind kind : AssignmentColumnKind.values()) {
			AssignmentColumn column = MODEL.createAssignmentColumn();
			column.setKind(kind);
			table.getColumns().add(column);
		}
		table.getColumns().getLast().setHeading("Sản phẩm");
	}

	@Test
	void headings_are_computed_unless_they_are_given() {
		assertEquals(List.of("STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"),
				row(0));
	}

	@Test
	void a_row_prints_number_content_roles_and_deadline() {
		Task task = task("Xây bến xe", new CalendarDate(2027, 6, 5));
		task.getPartners().add(assignment("các xã, phường"));
		table.getRows().add(task);
		assertEquals(List.of("1", "Xây bến xe", "Sở Xây dựng", "Các xã, phường", "05/6/2027", ""), row(1));
	}

	@Test
	void a_cell_of_its_own_is_printed_instead_of_the_computed_one() {
		Task task = task("Xây bến xe", new CalendarDate(2027, 6, 0));
		task.getCells().add(cell(5, "Quý II"));
		task.getCells().add(cell(6, "Tờ trình"));
		table.getRows().add(task);
		assertEquals(List.of("1", "Xây bến xe", "Sở Xây dựng", "", "Quý II", "Tờ trình"), row(1));
	}

	@Test
	void the_title_of_a_theme_covers_the_columns_behind_its_number_and_its_rows_are_counted_anew() {
		for (String title : List.of("Hạ tầng", "Đô thị")) {
			Theme theme = MODEL.createTheme();
			theme.setTitle(title);
			theme.getElements().add(task("Việc của " + title, new CalendarDate(2027, 9, 0)));
			table.getRows().add(theme);
		}
		assertEquals(List.of("II", "Đô thị"), row(3));
		assertEquals(5, printed().getRows().get(3).getCells().getLast().getColumnSpan());
		assertEquals(List.of("1", "Việc của Đô thị", "Sở Xây dựng", "", "Tháng 9/2027", ""), row(4));
	}

	@Test
	void projects_are_rows_and_share_the_numbers_of_tasks() {
		table.getRows().add(task("Một", new CalendarDate(2027, 0, 0)));
		Project project = MODEL.createProject();
		project.setTitle("Đề án hai");
		table.getRows().add(project);
		assertEquals(List.of("1", "Một", "Sở Xây dựng", "", "Năm 2027", ""), row(1));
		assertEquals(List.of("2", "Đề án hai", "", "", "", ""), row(2));
	}

	private Table printed() {
		return PrintedAssignmentTable.of(table, new DocumentNumbering());
	}

	private List<String> row(int index) {
		return printed().getRows().get(index).getCells().stream().map(TableCell::getText).toList();
	}

	private static Task task(String title, CalendarDate deadline) {
		Task task = MODEL.createTask();
		task.setTitle(title);
		task.getLeads().add(assignment("Sở Xây dựng"));
		task.setDeadline(deadline);
		return task;
	}

	private static Assignment assignment(String name) {
		Agency agency = MODEL.createAgency();
		agency.setLabel(name);
		Assignment assignment = MODEL.createAssignment();
		assignment.setAssignee(agency);
		return assignment;
	}

	private static RowCell cell(int column, String text) {
		RowCell cell = MODEL.createRowCell();
		cell.setColumn(column);
		cell.setText(text);
		return cell;
	}
}
