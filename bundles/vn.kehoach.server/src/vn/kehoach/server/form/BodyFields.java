package vn.kehoach.server.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.Motto;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Table;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.server.protocol.structure.FieldType;

/** The fields of what stands in documents besides divisions. */
final class BodyFields {
	private static final String MAIN = "main";
	private static final String WORDING = "wording";
	private static final List<Field> RECITAL = List.of(Field.head(WORDING, Literals.RECITAL__OPENING, FieldType.TEXT, "mở đầu"),
			Field.text(Literals.RECITAL__TEXT), Field.head(WORDING, Literals.RECITAL__END_MARK, FieldType.TEXT, "dấu cuối"));
	private static final List<Field> RECIPIENT = List.of(
			Field.needed(MAIN, Literals.RECIPIENT__AGENCY, FieldType.REFERENCE, ""),
			Field.needed(MAIN, Literals.RECIPIENT__TEXT, FieldType.TEXT, ""),
			Field.head(WORDING, Literals.RECIPIENT__END_MARK, FieldType.TEXT, "dấu cuối"));
	private static final List<Field> SIGNATURE = List.of(
			Field.head(WORDING, Literals.SIGNATURE__BEFORE_RECIPIENTS, FieldType.FLAG, "trước nơi nhận"),
			Field.lines(MAIN, Literals.SIGNATURE__POWERS, ""), Field.lines(MAIN, Literals.SIGNATURE__POSITIONS, "chức vụ"),
			Field.line(MAIN, Literals.SIGNATURE__NAME, FieldType.TEXT, "tên"));
	private static final List<Field> SECTION = List.of(Field.needed(MAIN, Literals.PROJECT_SECTION__KIND, FieldType.CHOICE, ""),
			Field.head(WORDING, Literals.PROJECT_SECTION__HEADING, FieldType.TEXT, "ghi"), Field.text(Literals.PROJECT_SECTION__TEXT));
	private static final List<Field> MILESTONE = List.of(Field.head(MAIN, Literals.MILESTONE__DATE, FieldType.DATE, ""),
			Field.head(WORDING, Literals.MILESTONE__MARKER, FieldType.TEXT, "dấu đầu"), Field.text(Literals.MILESTONE__TEXT));
	private static final List<Field> MOTTO = List.of(Field.needed(MAIN, Literals.MOTTO__TEXT, FieldType.TEXT, ""));
	private static final List<Field> FOOTNOTE = List.of(Field.text(Literals.FOOTNOTE__TEXT));
	private static final List<Field> PROSE = List.of(Field.text(Literals.PROSE__PARTS));
	private static final List<Field> INCLUSION = List.of(
			Field.needed(MAIN, Literals.THEME_INCLUSION__THEME, FieldType.REFERENCE, ""));
	private static final List<Field> TABLE = List.of(Field.head(MAIN, Literals.TABLE__CAPTION, FieldType.TEXT, ""),
			Field.head(MAIN, Literals.TABLE__HEADER_ROWS, FieldType.NUMBER, "tiêu đề"));
	private static final List<Field> ASSIGNMENT_TABLE = List.of(
			Field.head(MAIN, Literals.ASSIGNMENT_TABLE__CAPTION, FieldType.TEXT, ""));
	private static final List<Field> INDICATOR_TABLE = List.of(
			Field.head(MAIN, Literals.INDICATOR_TABLE__CAPTION, FieldType.TEXT, ""),
			Field.line(MAIN, Literals.INDICATOR_TABLE__LISTINGS, FieldType.REFERENCES, "gồm"));

	private BodyFields() {
	}

	static Optional<List<Field>> of(EObject element) {
		return Optional.ofNullable(switch (element) {
		case Recital recital -> RECITAL;
		case Recipient recipient -> RECIPIENT;
		case Signature signature -> SIGNATURE;
		case ProjectSection section -> SECTION;
		case Milestone milestone -> MILESTONE;
		case Motto motto -> MOTTO;
		case Footnote footnote -> FOOTNOTE;
		case Prose prose -> PROSE;
		case ThemeInclusion inclusion -> INCLUSION;
		case Table table -> TABLE;
		case AssignmentTable table -> ASSIGNMENT_TABLE;
		case IndicatorTable table -> INDICATOR_TABLE;
		default -> null;
		});
	}
}
