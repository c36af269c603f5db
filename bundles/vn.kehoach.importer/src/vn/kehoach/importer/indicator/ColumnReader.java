package vn.kehoach.importer.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.kehoach.importer.table.NumberHeading;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ValueKind;

/** Reads what the columns of a table show from their headings. */
final class ColumnReader {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern NAME = Pattern
			.compile("(?:tên |các |hệ thống |danh mục |nội dung )?chỉ tiêu(?: chủ yếu)?(?:[ /(].*)?|nội dung(?: chỉ tiêu)?");
	private static final Pattern UNIT = Pattern.compile("(?:đơn vị(?: tính)?|đvt|đv tính|đơn vị đo)\\.?");
	private static final Pattern OWNERS = Pattern
			.compile(
					"(?:(?:cơ quan|đơn vị|sở, ngành|cơ quan, đơn vị)(?: chủ trì| phụ trách)?(?:,? ?(?:theo dõi|đánh giá|phụ trách|chủ trì|thực hiện"
							+ "|báo cáo|chịu trách nhiệm|tổng hợp))+).*");
	private static final Pattern NOTE = Pattern.compile("ghi chú");
	private final Set<YearValue> values = new HashSet<>();

	/** The columns; empty when the headings are not those of an indicator table. */
	Optional<List<ReadColumn>> read(List<String> headings) {
		List<ReadColumn> columns = headings.stream().map(this::read).toList();
		boolean named = columns.stream().filter(column -> column.kind() == ColumnKind.NAME).count() == 1;
		boolean measured = columns.stream().anyMatch(column -> column.kind() == ColumnKind.UNIT)
				|| headings.stream().anyMatch(heading -> heading.toLowerCase(VIETNAMESE).contains("chỉ tiêu"));
		boolean valued = columns.stream().anyMatch(column -> column.kind() == ColumnKind.VALUE);
		return named && measured && valued ? Optional.of(columns) : Optional.empty();
	}

	/** True for the heading of the numbers of rows. */
	static boolean isNumber(String heading) {
		return NumberHeading.is(heading);
	}

	private ReadColumn read(String heading) {
		String lower = heading.toLowerCase(VIETNAMESE).strip();
		if (isNumber(heading))
			return new ReadColumn(ColumnKind.NUMBER, heading);
		if (UNIT.matcher(lower).matches())
			return new ReadColumn(ColumnKind.UNIT, heading);
		if (NOTE.matcher(lower).matches())
			return new ReadColumn(ColumnKind.NOTE, heading);
		Optional<ComparedYears> compared = ComparedYears.of(heading);
		if (compared.isPresent())
			return new ReadColumn(ColumnKind.COMPARISON, heading, null, compared.get());
		Optional<YearValue> value = ComparedYears.isComparison(heading)
				? Optional.empty()
				: YearValue.of(heading).filter(found -> found.kind() != ValueKind.ANY && values.add(found));
		if (value.isPresent())
			return new ReadColumn(ColumnKind.VALUE, heading, value.get(), null);
		if (NAME.matcher(lower).matches())
			return new ReadColumn(ColumnKind.NAME, heading);
		return new ReadColumn(OWNERS.matcher(lower).matches() ? ColumnKind.OWNERS : ColumnKind.OTHER, heading);
	}
}
