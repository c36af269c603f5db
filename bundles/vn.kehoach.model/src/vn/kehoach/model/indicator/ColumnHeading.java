package vn.kehoach.model.indicator;

import java.util.Locale;

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
		if (value == null)
			return "";
		String kind = Capitals.first(value.getKind() == ValueKind.ESTIMATE ? "ước thực hiện" : value.getKind().getLiteral());
		String years = value.getFirstYear() == 0 ? String.valueOf(value.getYear()) : value.getFirstYear() + "-" + value.getYear();
		String place = value.getLocality() == null ? "" : " " + value.getLocality().getLabel();
		return kind + " " + years + place;
	}

	private static String comparison(IndicatorColumn column) {
		String shown = value(column.getShown());
		String base = value(column.getBase());
		return switch (column.getComparison()) {
		case RATIO -> shown + " so với " + base.toLowerCase(Locale.ROOT) + " (%)";
		case GROWTH -> "Tốc độ tăng " + shown.toLowerCase(Locale.ROOT) + " so với " + base.toLowerCase(Locale.ROOT) + " (%)";
		case DIFFERENCE -> "Chênh lệch " + shown.toLowerCase(Locale.ROOT) + " so với " + base.toLowerCase(Locale.ROOT);
		};
	}
}
