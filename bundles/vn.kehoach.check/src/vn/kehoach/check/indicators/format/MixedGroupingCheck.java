package vn.kehoach.check.indicators.format;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.indicator.DecimalWording;

/** A number of five digits or more without points between its groups, in a table that writes others with them. */
public final class MixedGroupingCheck implements ElementCheck<Table> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH532", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Table> subject() {
		return Table.class;
	}

	@Override
	public void check(Table table, CheckContext context, ObservationSink sink) {
		List<TableCell> cells = table.getRows().stream().flatMap(row -> row.getCells().stream().skip(1))
				.filter(cell -> cell.getText() != null).toList();
		List<TableCell> ungrouped = cells.stream().filter(cell -> NumberFormat.isWithoutGroups(cell.getText())).toList();
		if (!ungrouped.isEmpty() && cells.stream().anyMatch(cell -> NumberFormat.hasPointGroups(cell.getText())))
			ungrouped.forEach(cell -> sink.report(observation(cell)));
	}

	private static Observation observation(TableCell cell) {
		String grouped = DecimalWording.read(cell.getText()).map(DecimalWording::write).orElse(cell.getText());
		TextRange whole = new TextRange(0, cell.getText().length());
		return Observation.of(FindingPlace.at(cell, ModelPackage.Literals.TABLE_CELL__TEXT, -1, whole), cell.getText(), grouped)
				.withFix(new Fix.ReplaceWords(grouped));
	}
}
