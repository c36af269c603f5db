package vn.kehoach.check.indicators.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.check.indicators.number.PrintedNumber;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;

/** A comparison in a plain table that the two cells its heading names ("KH 2027/ƯTH 2026 (%)") cannot give. */
public final class PlainComparisonCheck implements ElementCheck<Table> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH533", Severity.WARNING, false);

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
		TableGrid grid = new TableGrid(table);
		List<ComparisonColumn> columns = ComparisonColumn.of(grid);
		for (Map<Integer, TableCell> row : grid.body())
			for (ComparisonColumn column : columns)
				check(row, column, grid.columns(), sink);
	}

	private static void check(Map<Integer, TableCell> row, ComparisonColumn column, int columns, ObservationSink sink) {
		Optional<BigDecimal> value = number(row.get(column.value()));
		Optional<BigDecimal> base = number(row.get(column.base()));
		Optional<BigDecimal> printed = number(row.get(column.column()));
		if (value.isEmpty() || base.isEmpty() || printed.isEmpty()
				|| numbersColumns(List.of(value.get(), base.get(), printed.get()), columns))
			return;
		ComparedNumbers numbers = new ComparedNumbers(value.get(), base.get());
		boolean wrong = base.get().signum() != 0 && column.comparisons().stream()
				.allMatch(comparison -> numbers.judge(printed.get(), comparison) == ComparedNumbers.Verdict.WRONG);
		if (wrong)
			sink.report(observation(row, column));
	}

	/** True for the row below a header that numbers the columns. */
	private static boolean numbersColumns(List<BigDecimal> numbers, int columns) {
		return numbers.stream().allMatch(number -> number.scale() == 0 && number.signum() > 0 && number.intValue() <= columns);
	}

	private static Optional<BigDecimal> number(TableCell cell) {
		return cell == null || cell.getText() == null ? Optional.empty() : PrintedNumber.alone(cell.getText());
	}

	private static Observation observation(Map<Integer, TableCell> row, ComparisonColumn column) {
		TableCell cell = row.get(column.column());
		return Observation.of(FindingPlace.at(cell, ModelPackage.Literals.TABLE_CELL__TEXT), cell.getText(), column.heading(),
				row.get(column.value()).getText(), row.get(column.base()).getText());
	}
}
