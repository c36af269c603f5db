package vn.kehoach.server.form;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.server.protocol.structure.FieldType;

/** The fields of divisions, tasks and projects. */
final class DivisionFields {
	private static final String MAIN = "main";
	private static final String ROLES = "roles";
	private static final String WORDING = "wording";
	private static final List<Field> HEAD = List.of(
			Field.head(WORDING, Literals.DIVISION__LABEL_OVERRIDE, FieldType.TEXT, "số"),
			Field.head(MAIN, Literals.DIVISION__TITLE, FieldType.TEXT, ""),
			Field.head(WORDING, Literals.DIVISION__RUN_IN, FieldType.FLAG, "viết liền"));
	private static final Field RECURRENCES = new Field(ROLES, Literals.UNDERTAKING__RECURRENCES, FieldType.TEXTS, FieldPlace.LINE_EACH,
			"hạn định kỳ", false);
	private static final Field DEADLINE = Field.line(ROLES, Literals.UNDERTAKING__DEADLINE, FieldType.DATE, "hạn");

	private DivisionFields() {
	}

	static List<Field> of(Division division) {
		List<Field> fields = new ArrayList<>(HEAD);
		switch (division) {
		case Task task -> addTask(fields);
		case Project project -> addProject(fields);
		default -> {
			// the head is all
		}
		}
		return fields;
	}

	private static void addTask(List<Field> fields) {
		fields.add(Field.line(ROLES, Literals.TASK__LEAD_FORM, FieldType.CHOICE, ""));
		fields.add(Field.line(ROLES, Literals.UNDERTAKING__LEADS, FieldType.ASSIGNEES, "chủ trì"));
		fields.add(Field.line(ROLES, Literals.TASK__PARTNER_FORM, FieldType.CHOICE, ""));
		fields.add(Field.line(ROLES, Literals.UNDERTAKING__PARTNERS, FieldType.ASSIGNEES, "phối hợp với"));
		fields.add(DEADLINE);
		fields.add(RECURRENCES);
		fields.add(Field.line(WORDING, Literals.TASK__HEADING_TEXT, FieldType.TEXT, "đề mục"));
		fields.add(Field.line(WORDING, Literals.TASK__HEADING_END, FieldType.TEXT, "dấu cuối"));
	}

	private static void addProject(List<Field> fields) {
		fields.add(Field.line(ROLES, Literals.PROJECT__DELEGATED_BY, FieldType.REFERENCE, "giao bởi"));
		fields.add(Field.line(ROLES, Literals.UNDERTAKING__LEADS, FieldType.ASSIGNEES, "chủ trì"));
		fields.add(Field.line(ROLES, Literals.UNDERTAKING__PARTNERS, FieldType.ASSIGNEES, "phối hợp với"));
		fields.add(DEADLINE);
		fields.add(RECURRENCES);
	}
}
