package vn.kehoach.check.indicators.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.check.indicators.number.PrintedNumber;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.indicator.DecimalWording;

/** A comparison in a plain table that the two cells its heading names ("KH 2027/ƯTH 2026 (%)") cannot give. */
public final class PlainComparisonCheck implements ElementCheck<Table> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH533", Severity.WARNING, true);

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
			sink.report(withFixes(observation(row, column), row.get(column.column()), printed.get(), numbers, column));
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

	/** What the two numbers give, the way of comparing that comes nearest to what is printed first. */
	private static Observation withFixes(Observation observation, TableCell cell, BigDecimal printed, ComparedNumbers numbers,
			ComparisonColumn column) {
		List<PrintedNumber> figures = PrintedNumber.allOf(cell.getText());
		if (figures.size() != 1 || !cell.getText().substring(0, figures.getFirst().start()).isBlank())
			return observation;
		PrintedNumber number = figures.getFirst();
		FindingPlace place = FindingPlace.at(cell, ModelPackage.Literals.TABLE_CELL__TEXT, -1, new TextRange(number.start(), number.end()));
		List<BigDecimal> right = column.comparisons().stream()
				.map(comparison -> numbers.computed(comparison).setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP))
				.sorted(Comparator.comparing(computed -> computed.subtract(printed).abs())).distinct().toList();
		Observation mendable = observation;
		for (BigDecimal computed : right) {
			String words = DecimalWording.write(computed);
			Fix fix = new Fix.Together(List.of(new Fix.Step(place, new Fix.ReplaceWords(words))));
			mendable = mendable.withRemedy(new Remedy(fix, "fix", List.of(words), false));
		}
		return mendable;
	}
}
