package vn.kehoach.importer.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.date.StatedDeadline;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.task.Roles;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Table;

/** The tables of a document whose rows are tasks or projects. */
public final class AssignmentTables {
	private final List<ReadAssignments> tables = new ArrayList<>();
	private final Roles roles;
	private final StatedDeadline deadlines;

	public AssignmentTables(Roles roles, StatedDeadline deadlines) {
		this.roles = roles;
		this.deadlines = deadlines;
	}

	/**
	 * The assignment table that prints the words of the table; empty when the table is none.
	 *
	 * @param above the texts above the table, the nearest first
	 */
	public Optional<AssignmentTable> read(SourceTable source, Table table, List<String> above) {
		Optional<ReadAssignments> read = new AssignmentTableReader(roles, deadlines).read(source, table, above);
		read.ifPresent(tables::add);
		return read.map(ReadAssignments::table);
	}

	/** Keeps what print would not compute alike; to be called when names and numbers are settled. */
	public void settle() {
		tables.forEach(ReadAssignments::settle);
	}
}
