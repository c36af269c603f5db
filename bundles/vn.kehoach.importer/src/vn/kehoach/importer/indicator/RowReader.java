package vn.kehoach.importer.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.BodyListReader;
import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.body.NamedBody;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorValue;

/** Makes a group or an indicator of a row. */
final class RowReader {
	private static final Pattern DASHED = Pattern.compile("([-–+•*]) ?(\\S.*)");
	private static final Pattern NUMBERED = Pattern.compile("((?:[A-HĐ]|[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*)(?: ?[.)/-])?) (\\S.*)");
	private final List<ReadColumn> columns;
	private final BodyRegistry bodies;
	private final LocalityRegistry localities;
	private final BodyListReader lists = new BodyListReader();
	private final ValueReader values = new ValueReader();
	private final int numberPlace;
	private final int namePlace;

	RowReader(List<ReadColumn> columns, BodyRegistry bodies, LocalityRegistry localities) {
		this.localities = localities;
		this.columns = columns;
		this.bodies = bodies;
		numberPlace = place(ColumnKind.NUMBER);
		namePlace = place(ColumnKind.NAME);
	}

	private int place(ColumnKind kind) {
		return columns.stream().map(ReadColumn::kind).toList().indexOf(kind);
	}

	/** True when the row has a name; number and name that stand in one merged cell are put in their places. */
	boolean hasName(List<String> row) {
		if (row.get(namePlace).isEmpty() && numberPlace >= 0 && row.get(numberPlace).length() > 4) {
			Matcher numbered = NUMBERED.matcher(row.get(numberPlace));
			row.set(namePlace, numbered.matches() ? numbered.group(2) : row.get(numberPlace));
			row.set(numberPlace, numbered.matches() ? numbered.group(1) : "");
		}
		return !row.get(namePlace).isEmpty();
	}

	/** Adds the row to the tree; a dash before the name moves to the column of numbers where there is one. */
	IndicatorListing add(List<String> row, ListingTree tree) {
		Matcher dashed = DASHED.matcher(row.get(namePlace));
		String mark = number(row);
		String name = row.get(namePlace);
		if (mark.isEmpty() && dashed.matches()) {
			mark = dashed.group(1);
			name = dashed.group(2);
			if (numberPlace >= 0) {
				row.set(numberPlace, mark);
				row.set(namePlace, name);
			}
		}
		boolean bare = isBare(row);
		IndicatorListing listing = tree.add(RowRank.of(mark, name, bare, numberPlace >= 0), bare);
		listing.setLabel(RowRank.withoutPartWords(name));
		if (listing instanceof Indicator indicator)
			fill(indicator, row);
		return listing;
	}

	private String number(List<String> row) {
		return numberPlace < 0 ? "" : row.get(numberPlace);
	}

	private boolean isBare(List<String> row) {
		for (int i = 0; i < row.size(); i++) {
			if (i != numberPlace && i != namePlace && !row.get(i).isEmpty())
				return false;
		}
		return true;
	}

	private void fill(Indicator indicator, List<String> row) {
		for (int i = 0; i < columns.size(); i++) {
			ReadColumn column = columns.get(i);
			String text = row.get(i);
			if (text.isEmpty())
				continue;
			switch (column.kind()) {
			case UNIT -> indicator.setUnit(text);
			case NOTE -> indicator.setNote(text);
			case OWNERS -> owners(indicator, text);
			case VALUE -> value(indicator, column.value(), text);
			default -> {
				// printed as it stands, or computed
			}
			}
		}
	}

	private void owners(Indicator indicator, String text) {
		BodyList named = lists.read(text, 0);
		if (named.end() == text.length())
			for (NamedBody body : named.bodies())
				indicator.getOwners().add(bodies.enter(body).element());
	}

	private void value(Indicator indicator, YearValue column, String text) {
		values.read(text).ifPresent(value -> {
			value.setKind(column.kind());
			value.setFirstYear(column.firstYear());
			value.setYear(column.year());
			value.setLocality(localities.of(column.locality()));
			indicator.getValues().add(value);
		});
	}

	/** The values of the indicator; none of a group. */
	List<IndicatorValue> values(IndicatorListing listing) {
		return listing instanceof Indicator indicator ? indicator.getValues() : List.of();
	}
}
