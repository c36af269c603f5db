package vn.kehoach.check.indicators.value;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.QuotedValue;

/** A year that no plan can mean (before 1900 or after 2100), or a span whose last year is not after its first. */
public final class OddYearCheck implements ElementCheck<EObject> {
	private static final int EARLIEST = 1900;
	private static final int LATEST = 2100;
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH527", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, CheckContext context, ObservationSink sink) {
		switch (element) {
		case IndicatorValue value -> {
			check(value, ModelPackage.Literals.INDICATOR_VALUE__FIRST_YEAR, value.getFirstYear(), sink);
			check(value, ModelPackage.Literals.INDICATOR_VALUE__YEAR, value.getYear(), sink);
			checkSpan(value, ModelPackage.Literals.INDICATOR_VALUE__YEAR, value.getFirstYear(), value.getYear(), sink);
		}
		case ColumnValue column -> {
			check(column, ModelPackage.Literals.COLUMN_VALUE__FIRST_YEAR, column.getFirstYear(), sink);
			check(column, ModelPackage.Literals.COLUMN_VALUE__YEAR, column.getYear(), sink);
			checkSpan(column, ModelPackage.Literals.COLUMN_VALUE__YEAR, column.getFirstYear(), column.getYear(), sink);
		}
		case QuotedValue quoted -> check(quoted, ModelPackage.Literals.QUOTED_VALUE__YEAR, quoted.getYear(), sink);
		default -> {
			// nothing else has years of this kind
		}
		}
	}

	private static void check(EObject element, EAttribute feature, int year, ObservationSink sink) {
		if (year != 0 && (year < EARLIEST || year > LATEST))
			sink.report(Observation.of(FindingPlace.at(element, feature), String.valueOf(year)));
	}

	private static void checkSpan(EObject element, EAttribute feature, int first, int last, ObservationSink sink) {
		if (first != 0 && first >= last)
			sink.report(Observation.of(FindingPlace.at(element, feature), String.valueOf(last), String.valueOf(first))
					.inVariant("message.span"));
	}
}
