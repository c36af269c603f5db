package vn.kehoach.importer.assignment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.importer.date.StatedDeadline;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.table.TableTexts;
import vn.kehoach.importer.task.Roles;
import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.Theme;
import vn.kehoach.model.assignment.AssignmentHeading;

import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes an assignment table of a table whose headings name what is to be done and who leads it. */
final class AssignmentTableReader {
	private static final int MOST_HEAD_ROWS = 4;
	private final Roles roles;
	private final StatedDeadline deadlines;
	private final Map<Division, List<String>> printed = new IdentityHashMap<>();

	AssignmentTableReader(Roles roles, StatedDeadline deadlines) {
		this.roles = roles;
		this.deadlines = deadlines;
	}

	/**
	 * The table with its tasks and projects; empty when the table is no such table or a row names nothing.
	 *
	 * @param above the texts above the table, the nearest first
	 */
	Optional<ReadAssignments> read(SourceTable source, Table table, List<String> above) {
		int head = table.getHeaderRows();
		if (head == 0 || head > MOST_HEAD_ROWS || head >= table.getRows().size() || source.columns() == 0)
			return Optional.empty();
		TableTexts texts = new TableTexts(source, table);
		int named = texts.numbersColumns(head - 1) ? head - 1 : head;
		int first = head + (texts.numbersColumns(head) ? 1 : 0);
		Optional<AssignmentColumns> columns = AssignmentColumns.read(texts.headings(named));
		if (columns.isEmpty())
			return Optional.empty();
		RowMaker maker = new RowMaker(roles, deadlines, columns.get(), columns.get().areProjects(above));
		List<ReadRow> rows = new RowReader(texts, columns.get()).rows(first);
		if (rows.stream().noneMatch(maker::namesLead))
			return Optional.empty();
		AssignmentTable read = ModelFactory.eINSTANCE.createAssignmentTable();
		read.setCaption(table.getCaption());
		columns(read, columns.get(), table, first);
		rows(rows, maker, read.getRows());
		return Optional.of(new ReadAssignments(read, printed));
	}

	private static void columns(AssignmentTable read, AssignmentColumns columns, Table table, int head) {
		List<TableCell> first = table.getRows().getFirst().getCells();
		boolean plain = head == 1 && first.size() == columns.kinds().size();
		for (int i = 0; i < columns.kinds().size(); i++) {
			AssignmentColumn column = ModelFactory.eINSTANCE.createAssignmentColumn();
			column.setKind(columns.kinds().get(i));
			if (plain && !AssignmentHeading.computed(column).equals(first.get(i).getText()))
				column.setHeading(first.get(i).getText());
			read.getColumns().add(column);
		}
		if (!plain)
			read.getHeadings().addAll(EcoreUtil.copyAll(table.getRows().subList(0, head)));
	}

	/** Adds the rows, each to the group that it stands in. */
	private void rows(List<ReadRow> rows, RowMaker maker, List<Division> outermost) {
		List<Theme> open = new ArrayList<>();
		List<Integer> ranks = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			ReadRow row = rows.get(i);
			boolean group = row.isGroup(i + 1 < rows.size() ? rows.get(i + 1) : null);
			while (group && !open.isEmpty() && ranks.getLast() >= row.rank()) {
				open.removeLast();
				ranks.removeLast();
			}
			Division division = group ? group(row) : maker.make(row);
			division.setLabelOverride(row.number());
			if (open.isEmpty())
				outermost.add(division);
			else
				open.getLast().getElements().add(division);
			if (division instanceof Theme theme) {
				open.add(theme);
				ranks.add(row.rank());
			}
			printed.put(division, row.printed());
		}
	}

	private static Theme group(ReadRow row) {
		Theme theme = ModelFactory.eINSTANCE.createTheme();
		theme.setTitle(row.content());
		return theme;
	}
}
