package vn.kehoach.check.links;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Theme;

/** A theme declared outside any document that no document takes in: it would not be printed. */
public final class ThemeNotTakenInCheck extends SingleElementCheck<Theme> {
	/** Holds no state. */
	public ThemeNotTakenInCheck() {
		super(new CheckDescription("KH108", Severity.WARNING, false), Theme.class);
	}

	@Override
	protected Optional<Observation> observe(Theme theme, CheckContext context) {
		boolean apart = theme.eContainer() instanceof PlanFile;
		if (apart && !context.registry().all(PlanDocument.class).isEmpty() && context.references().inclusionsOf(theme).isEmpty())
			return Optional.of(Observation.of(FindingPlace.at(theme, ModelPackage.Literals.NAMED_ELEMENT__ID), name(theme)));
		return Optional.empty();
	}

	private static String name(Theme theme) {
		return theme.getTitle() != null ? theme.getTitle() : String.valueOf(theme.getId());
	}
}
