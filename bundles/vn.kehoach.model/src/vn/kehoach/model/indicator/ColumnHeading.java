package vn.kehoach.model.indicator;

import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.text.Capitals;

/** The headings of an indicator table's columns. */
public final class ColumnHeading {
	private ColumnHeading() {
	}

	/** The printed heading. */
	public static String of(IndicatorColumn column) {
		return column.getHeading() != null ? column.getHeading() : computed(column);
	}

	/** The heading as it is printed unless an override says otherwise. */
	public static String computed(IndicatorColumn column) {
		return switch (column.getKind()) {
		case NUMBER -> "STT";
		case NAME -> "Chỉ tiêu";
		case UNIT -> "Đơn vị tính";
		case OWNERS -> "Cơ quan theo dõi";
		case NOTE -> "Ghi chú";
		case OTHER -> "";
		case VALUE -> value(column.getShown());
		case COMPARISON -> comparison(column);
		};
	}

	private static String value(ColumnValue value) {
		return Capitals.first(inside(value));
	}

	/** The words for a value inside a heading: "ước thực hiện 2026 Lào Cai". */
	private static String inside(ColumnValue value) {
		if (value == null)
			return "";
		String kind = value.getKind() == ValueKind.ESTIMATE ? "ước thực hiện" : value.getKind().getLiteral();
		String years = value.getFirstYear() == 0 ? String.valueOf(value.getYear()) : value.getFirstYear() + "-" + value.getYear();
		String place = value.getLocality() == null ? "" : " " + value.getLocality().getLabel();
		return kind + " " + years + place;
	}

	private static String comparison(IndicatorColumn column) {
		String shown = inside(column.getShown());
		String base = inside(column.getBase());
		return switch (column.getComparison()) {
		case RATIO -> Capitals.first(shown) + " so với " + base + " (%)";
		case GROWTH -> "Tốc độ tăng " + shown + " so với " + base + " (%)";
		case DIFFERENCE -> "Chênh lệch " + shown + " so với " + base;
		};
	}
}
