package vn.kehoach.check.indicators.value;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ModelPackage;

/** A share in a unit that is neither per cent nor the unit of the whole, so that the shares cannot be added up. */
public final class ShareUnitCheck implements ElementCheck<Indicator> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH519", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Indicator> subject() {
		return Indicator.class;
	}

	@Override
	public void check(Indicator whole, CheckContext context, ObservationSink sink) {
		if (!whole.isShare() || UnitName.isMissing(whole.getUnit()))
			return;
		for (Indicator part : whole.getSubIndicators())
			if (!UnitName.isMissing(part.getUnit()) && !UnitName.isPercent(part.getUnit())
					&& !UnitName.same(part.getUnit(), whole.getUnit()))
				sink.report(Observation
						.of(FindingPlace.at(part, ModelPackage.Literals.INDICATOR__UNIT, -1, new TextRange(0, part.getUnit().length())),
								String.valueOf(part.getLabel()),
								part.getUnit(), whole.getUnit())
						.withFix(new Fix.ReplaceWords(whole.getUnit())));
	}
}
