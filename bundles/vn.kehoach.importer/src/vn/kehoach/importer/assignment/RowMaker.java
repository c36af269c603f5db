package vn.kehoach.importer.assignment;

import java.util.List;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.RoleListReader;
import vn.kehoach.importer.date.StatedDeadline;
import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.importer.task.RoleStatement;
import vn.kehoach.importer.task.RoleStatementReader;
import vn.kehoach.importer.task.Roles;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.AssignmentColumnKind;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Project;
import vn.kehoach.model.Reviewable;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;

/** Makes tasks and projects of rows. */
final class RowMaker {
	private static final String PROJECT = "(?U)(?:Đề án|Dự án|ĐỀ ÁN|DỰ ÁN)\\b.*";
	private final RoleListReader lists = new RoleListReader();
	private final RoleStatementReader statements = new RoleStatementReader();
	private final Roles roles;
	private final StatedDeadline deadlines;
	private final AssignmentColumns columns;
	private final boolean projects;

	/** @param projects true when rows are projects whatever their names */
	RowMaker(Roles roles, StatedDeadline deadlines, AssignmentColumns columns, boolean projects) {
		this.roles = roles;
		this.deadlines = deadlines;
		this.columns = columns;
		this.projects = projects;
	}

	/** True when the cell of the leads names a body. */
	boolean namesLead(ReadRow row) {
		String leads = list(row, AssignmentColumnKind.LEADS);
		return columns.together() ? statements.whole(leads).isPresent() : !lists.read(leads).isEmpty();
	}

	Division make(ReadRow row) {
		Division division = projects || row.content().matches(PROJECT) ? project() : task();
		division.setTitle(row.content());
		Undertaking undertaking = (Undertaking) division;
		if (columns.together()) {
			statements.whole(list(row, AssignmentColumnKind.LEADS)).ifPresent(stated -> assign(stated, undertaking));
		} else {
			assign(row, AssignmentColumnKind.LEADS, undertaking.getLeads(), division);
			assign(row, AssignmentColumnKind.PARTNERS, undertaking.getPartners(), division);
		}
		String deadline = cell(row, AssignmentColumnKind.DEADLINE);
		if (!deadline.isEmpty())
			deadlines.assign(deadline, undertaking);
		return division;
	}

	private static Task task() {
		return ModelFactory.eINSTANCE.createTask();
	}

	private static Project project() {
		return ModelFactory.eINSTANCE.createProject();
	}

	private void assign(RoleStatement stated, Undertaking undertaking) {
		undertaking.getLeads().addAll(roles.of(stated.leads()));
		undertaking.getPartners().addAll(roles.of(stated.partners()));
	}

	private void assign(ReadRow row, AssignmentColumnKind kind, List<Assignment> assignments, Reviewable element) {
		String text = list(row, kind);
		BodyList named = lists.read(text);
		assignments.addAll(roles.of(named.bodies()));
		if (text.matches("(?s).*\\p{L}.*") && !RoleListReader.isWhole(named, text))
			element.setReviewNote(ImportMessages.note("review.cell"));
	}

	/** The cell as one list, without dashes before its lines. */
	private String list(ReadRow row, AssignmentColumnKind kind) {
		return cell(row, kind).replaceFirst("^[-–+•] ", "").replaceAll("[;,.]? [-–+•] (?=\\p{L})", "; ");
	}

	private String cell(ReadRow row, AssignmentColumnKind kind) {
		int place = columns.place(kind);
		return place < 0 ? "" : row.covered().get(place);
	}
}
