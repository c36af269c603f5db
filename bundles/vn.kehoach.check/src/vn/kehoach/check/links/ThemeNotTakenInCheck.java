package vn.kehoach.check.links;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Theme;

/** A theme declared outside any document that no document takes in: it would not be printed. */
public final class ThemeNotTakenInCheck implements ElementCheck<Theme> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH108", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Theme> subject() {
		return Theme.class;
	}

	@Override
	public void check(Theme theme, CheckContext context, ObservationSink sink) {
		boolean apart = theme.eContainer() instanceof PlanFile;
		if (apart && !context.registry().all(PlanDocument.class).isEmpty() && context.references().inclusionsOf(theme).isEmpty())
			sink.report(Observation.of(FindingPlace.at(theme, ModelPackage.Literals.NAMED_ELEMENT__ID), name(theme)));
	}

	private static String name(Theme theme) {
		return theme.getTitle() != null ? theme.getTitle() : String.valueOf(theme.getId());
	}
}
