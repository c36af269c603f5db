package vn.kehoach.check.indicators.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage;

/** Takes a column out of an indicator table; cells that are overridden in later columns keep their column. */
final class ColumnRemoval {
	private ColumnRemoval() {
	}

	/** Empty for a table with headings of several rows, whose cells cannot be told from those of the column. */
	static Optional<Fix> of(IndicatorTable table, IndicatorColumn removed) {
		if (!table.getHeadings().isEmpty())
			return Optional.empty();
		int number = table.getColumns().indexOf(removed) + 1;
		List<Fix.Step> steps = new ArrayList<>();
		steps.add(new Fix.Step(FindingPlace.at(removed), new Fix.RemoveElement()));
		for (CellOverride cell : table.getOverrides())
			if (cell.getColumn() == number)
				steps.add(new Fix.Step(FindingPlace.at(cell), new Fix.RemoveElement()));
			else if (cell.getColumn() > number)
				steps.add(new Fix.Step(FindingPlace.at(cell, ModelPackage.Literals.CELL_OVERRIDE__COLUMN),
						new Fix.ReplaceWords(String.valueOf(cell.getColumn() - 1))));
		return Optional.of(new Fix.Together(steps));
	}
}
