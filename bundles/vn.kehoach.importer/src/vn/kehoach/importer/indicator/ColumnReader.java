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
	private static final Pattern BARE_YEAR = Pattern.compile("(?:(?:đến )?năm )?20\\d\\d|(?:giai đoạn )?20\\d\\d ?[-–] ?20\\d\\d");
	private static final int FEWEST_PLACES = 2;
	private final Set<YearValue> values = new HashSet<>();
	private final ValueContext context;
	private boolean placed;

	/** @param context what the texts above the table say */
	ColumnReader(ValueContext context) {
		this.context = context;
	}

	ColumnReader() {
		this(new ValueContext(List.of(), 0));
	}

	/** The columns; empty when the headings are not those of an indicator table. */
	Optional<List<ReadColumn>> read(List<String> headings) {
		placed = headings.stream().flatMap(heading -> LocalityName.atEnd(heading).stream()).distinct().count() >= FEWEST_PLACES;
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
				: value(heading, lower).filter(values::add);
		if (value.isPresent())
			return new ReadColumn(ColumnKind.VALUE, heading, value.get(), null);
		if (NAME.matcher(lower).matches())
			return new ReadColumn(ColumnKind.NAME, heading);
		return new ReadColumn(OWNERS.matcher(lower).matches() ? ColumnKind.OWNERS : ColumnKind.OTHER, heading);
	}

	/** The values below the heading: of a year and a kind that it names, of a place, or of a bare year. */
	private Optional<YearValue> value(String heading, String lower) {
		Optional<String> place = placed ? LocalityName.atEnd(heading) : Optional.empty();
		if (place.isPresent()) {
			String rest = heading.strip().substring(0, heading.strip().length() - place.get().length());
			YearValue named = YearValue.of(rest).orElse(new YearValue(YearValue.kind(rest.toLowerCase(VIETNAMESE)), 0, 0));
			return context.complete(named.at(place.get()));
		}
		Optional<YearValue> named = YearValue.of(heading);
		if (named.isPresent() && named.get().kind() == ValueKind.ANY && BARE_YEAR.matcher(lower).matches())
			return context.complete(named.get());
		return named.filter(found -> found.kind() != ValueKind.ANY);
	}
}
