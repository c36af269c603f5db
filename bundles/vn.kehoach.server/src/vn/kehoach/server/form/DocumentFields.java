package vn.kehoach.server.form;

import static vn.kehoach.server.form.Field.line;
import static vn.kehoach.server.form.Field.lines;

import java.util.List;

import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.server.protocol.structure.FieldType;

/** The fields of a document: header block, title, enacting words. */
final class DocumentFields {
	private static final String MAIN = "main";
	private static final String WORDING = "wording";

	static final List<Field> ALL = List.of(
			Field.needed(MAIN, Literals.PLAN_DOCUMENT__KIND, FieldType.CHOICE, ""),
			Field.head(MAIN, Literals.PLAN_DOCUMENT__YEAR, FieldType.NUMBER, "năm"),
			line(WORDING, Literals.PLAN_DOCUMENT__KIND_LABEL, FieldType.TEXT, "tên loại"),
			line(MAIN, Literals.PLAN_DOCUMENT__DRAFT, FieldType.FLAG, "dự thảo"),
			line(WORDING, Literals.PLAN_DOCUMENT__HEADER_OMITTED, FieldType.FLAG, "không có phần đầu"),
			lines(WORDING, Literals.PLAN_DOCUMENT__TOP_LINES, "dòng đầu trang"),
			line(MAIN, Literals.PLAN_DOCUMENT__PARENT_BODY, FieldType.TEXT, "cơ quan chủ quản"),
			line(MAIN, Literals.PLAN_DOCUMENT__ISSUER, FieldType.REFERENCE, "cơ quan ban hành"),
			line(WORDING, Literals.PLAN_DOCUMENT__ISSUING_BODY, FieldType.TEXT, "tên cơ quan"),
			line(MAIN, Literals.PLAN_DOCUMENT__NUMBER, FieldType.TEXT, "số"),
			line(MAIN, Literals.PLAN_DOCUMENT__SYMBOL, FieldType.TEXT, "ký hiệu"),
			line(WORDING, Literals.PLAN_DOCUMENT__NUMBER_LINE, FieldType.TEXT, "dòng số"),
			line(MAIN, Literals.PLAN_DOCUMENT__PLACE, FieldType.TEXT, "địa danh"),
			line(MAIN, Literals.PLAN_DOCUMENT__DATE, FieldType.DATE, "ngày"),
			line(WORDING, Literals.PLAN_DOCUMENT__DATE_LINE, FieldType.TEXT, "dòng ngày"),
			line(WORDING, Literals.PLAN_DOCUMENT__NATIONAL_NAME, FieldType.TEXT, "quốc hiệu"),
			line(WORDING, Literals.PLAN_DOCUMENT__NATIONAL_MOTTO, FieldType.TEXT, "tiêu ngữ"),
			lines(WORDING, Literals.PLAN_DOCUMENT__HEADER_LINES, "dòng sau phần đầu"),
			line(MAIN, Literals.PLAN_DOCUMENT__SUBJECT, FieldType.TEXT, "trích yếu"),
			line(WORDING, Literals.PLAN_DOCUMENT__ENACTING_AUTHORITY, FieldType.TEXT, "thẩm quyền ban hành"),
			line(WORDING, Literals.PLAN_DOCUMENT__ENACTING_FORMULA, FieldType.TEXT, "lời ban hành"),
			line(WORDING, Literals.PLAN_DOCUMENT__RECIPIENTS_HEADING, FieldType.TEXT, "tiêu đề nơi nhận"));

	private DocumentFields() {
	}
}
