package vn.kehoach.model.tests.indicator;

import java.math.BigDecimal;
import java.util.List;

import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.ValueKind;

/** Short ways to indicators and their tables. */
final class IndicatorModels {
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private IndicatorModels() {
	}

	static Indicator indicator(String label, String unit, IndicatorValue... values) {
		Indicator indicator = FACTORY.createIndicator();
		indicator.setLabel(label);
		indicator.setUnit(unit);
		indicator.getValues().addAll(List.of(values));
		return indicator;
	}

	static Indicator with(Indicator indicator, Indicator... parts) {
		indicator.getSubIndicators().addAll(List.of(parts));
		return indicator;
	}

	static IndicatorGroup group(String label, IndicatorListing... listings) {
		IndicatorGroup group = FACTORY.createIndicatorGroup();
		group.setLabel(label);
		group.getIndicators().addAll(List.of(listings));
		return group;
	}

	static <T extends IndicatorListing> T labelled(String number, T listing) {
		listing.setLabelOverride(number);
		return listing;
	}

	static IndicatorValue value(int year, ValueKind kind, String amount) {
		return value(year, kind, ValueForm.EXACT, amount, null);
	}

	static IndicatorValue value(int year, ValueKind kind, ValueForm form, String amount, String upper) {
		IndicatorValue value = FACTORY.createIndicatorValue();
		value.setYear(year);
		value.setKind(kind);
		value.setForm(form);
		value.setAmount(amount == null ? null : new BigDecimal(amount));
		value.setUpper(upper == null ? null : new BigDecimal(upper));
		return value;
	}

	static ColumnValue shown(int year, ValueKind kind) {
		ColumnValue shown = FACTORY.createColumnValue();
		shown.setYear(year);
		shown.setKind(kind);
		return shown;
	}

	static IndicatorColumn column(ColumnKind kind) {
		IndicatorColumn column = FACTORY.createIndicatorColumn();
		column.setKind(kind);
		return column;
	}

	static IndicatorColumn column(int year, ValueKind kind) {
		IndicatorColumn column = column(ColumnKind.VALUE);
		column.setShown(shown(year, kind));
		return column;
	}

	static IndicatorColumn comparison(Comparison comparison, int decimals) {
		IndicatorColumn column = column(ColumnKind.COMPARISON);
		column.setComparison(comparison);
		column.setShown(shown(2027, ValueKind.PLAN));
		column.setBase(shown(2026, ValueKind.ESTIMATE));
		column.setDecimals(decimals);
		return column;
	}

	static IndicatorTable table(List<IndicatorColumn> columns, IndicatorListing... listings) {
		IndicatorTable table = FACTORY.createIndicatorTable();
		table.getColumns().addAll(columns);
		table.getListings().addAll(List.of(listings));
		return table;
	}

	static CellOverride override(IndicatorListing listing, int column, String text) {
		CellOverride override = FACTORY.createCellOverride();
		override.setListing(listing);
		override.setColumn(column);
		override.setText(text);
		return override;
	}
}
