package vn.kehoach.check.layout;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recital;

/**
 * A recital that does not end in ";", or the last one not in "." (Decree 30/2020/NĐ-CP, Annex I, part I, II.6.a). Where
 * a sentence goes on behind the last one, as in plans, the last is left alone.
 */
public final class RecitalEndMarkCheck implements ElementCheck<Recital> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH621", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Recital> subject() {
		return Recital.class;
	}

	@Override
	public void check(Recital recital, CheckContext context, ObservationSink sink) {
		boolean goesOn = recital.eContainer() instanceof PlanDocument document && document.getRecitals().getLast() == recital
				&& document.getKind() != DocumentKind.DECISION && document.getKind() != DocumentKind.RESOLUTION;
		if (!goesOn)
			EndMark.observe(recital, ModelPackage.Literals.RECITAL__END_MARK, sink);
	}
}
