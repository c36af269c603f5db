package vn.kehoach.rollover.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.TableRow;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.ColumnHeading;
import vn.kehoach.rollover.Doubt;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.PlanYears;

/** The columns of an indicator table with their headings; texts printed in place of computed cells go, because other values move there. */
final class TableMoves {
	private final PlanYears years;
	private final MoveMaker maker;

	TableMoves(PlanYears years, MoveMaker maker) {
		this.years = years;
		this.maker = maker;
	}

	List<Move> of(IndicatorTable table) {
		List<Move> moves = new ArrayList<>();
		table.getColumns().forEach(column -> addColumn(column, moves));
		if (table.getCaption() != null)
			moves.addAll(new TextMoves(years, maker).of(MoveKind.TITLE,
					MovedText.of(table, Literals.INDICATOR_TABLE__CAPTION, -1, table.getCaption()), false));
		table.getHeadings().stream().map(TableRow::getCells).flatMap(List::stream)
				.forEach(cell -> addHeading(MovedText.of(cell, Literals.TABLE_CELL__TEXT, -1, cell.getText()), moves));
		table.getOverrides().stream().filter(cell -> isComputed(table, cell))
				.forEach(cell -> maker.removeElement(MoveKind.CELL_TEXT, cell, String.valueOf(cell.getText())).ifPresent(moves::add));
		return moves;
	}

	private static boolean isComputed(IndicatorTable table, CellOverride cell) {
		int index = cell.getColumn() - 1;
		ColumnKind kind = index >= 0 && index < table.getColumns().size() ? table.getColumns().get(index).getKind() : null;
		return kind == ColumnKind.VALUE || kind == ColumnKind.COMPARISON;
	}

	private void addColumn(IndicatorColumn column, List<Move> moves) {
		Stream.of(Optional.ofNullable(column.getShown()), Optional.ofNullable(column.getBase())).flatMap(Optional::stream)
				.forEach(value -> maker.replace(MoveKind.COLUMN, FindingPlace.at(value, Literals.COLUMN_VALUE__YEAR),
						String.valueOf(value.getYear() + years.step()), ColumnHeading.of(column), doubt(value)).ifPresent(moves::add));
		if (column.getHeading() != null && column.getShown() != null)
			addHeading(MovedText.of(column, Literals.INDICATOR_COLUMN__HEADING, -1, column.getHeading()), moves);
	}

	/** Spans of years and targets for a fixed year stay. */
	private Optional<Doubt> doubt(ColumnValue value) {
		if (value.getFirstYear() != 0)
			return Optional.of(Doubt.SPAN);
		return value.getKind() == ValueKind.TARGET && value.getYear() != years.last() || value.getYear() > years.last()
				? Optional.of(Doubt.LATER)
				: Optional.empty();
	}

	/** All years of a heading up to the planned one go with their columns. */
	private void addHeading(MovedText text, List<Move> moves) {
		if (text.text() == null)
			return;
		for (YearMention mention : YearMention.of(text.text())) {
			Optional<Doubt> doubt = YearDoubt.of(text.text(), mention).filter(Doubt.SPAN::equals)
					.or(() -> mention.year() > years.last() ? Optional.of(Doubt.LATER) : Optional.empty());
			maker.replace(MoveKind.COLUMN, text.place(mention.start(), mention.end()), String.valueOf(mention.year() + years.step()),
					text.text(), doubt).ifPresent(moves::add);
		}
	}
}
