package vn.kehoach.check.indicators.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.indicator.ColumnHeading;

/** Two columns of an indicator table that show the same. */
public final class RepeatedColumnCheck implements ElementCheck<IndicatorTable> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH529", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<IndicatorTable> subject() {
		return IndicatorTable.class;
	}

	@Override
	public void check(IndicatorTable table, CheckContext context, ObservationSink sink) {
		List<IndicatorColumn> before = new ArrayList<>();
		for (IndicatorColumn column : table.getColumns()) {
			if (column.getKind() != ColumnKind.OTHER && before.stream().anyMatch(other -> showSame(other, column)))
				sink.report(observation(table, column));
			before.add(column);
		}
	}

	private static Observation observation(IndicatorTable table, IndicatorColumn column) {
		Observation observation = Observation.of(FindingPlace.at(column), ColumnHeading.of(column));
		return ColumnRemoval.of(table, column).map(observation::withFix).orElse(observation);
	}

	private static boolean showSame(IndicatorColumn one, IndicatorColumn other) {
		return one.getKind() == other.getKind() && EcoreUtil.equals(one.getShown(), other.getShown())
				&& (one.getKind() != ColumnKind.COMPARISON
						|| one.getComparison() == other.getComparison() && EcoreUtil.equals(one.getBase(), other.getBase()));
	}
}
