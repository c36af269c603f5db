package vn.kehoach.model.assignment;

import vn.kehoach.model.AssignmentColumn;

/** The headings of an assignment table's columns. */
public final class AssignmentHeading {
	private AssignmentHeading() {
	}

	/** The printed heading. */
	public static String of(AssignmentColumn column) {
		return column.getHeading() != null ? column.getHeading() : computed(column);
	}

	/** The heading as it is printed unless an override says otherwise. */
	public static String computed(AssignmentColumn column) {
		return switch (column.getKind()) {
		case NUMBER -> "STT";
		case CONTENT -> "Nội dung nhiệm vụ";
		case LEADS -> "Cơ quan chủ trì";
		case PARTNERS -> "Cơ quan phối hợp";
		case DEADLINE -> "Thời gian hoàn thành";
		case OTHER -> "";
		};
	}
}
