package vn.kehoach.check.layout;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Recipient;

/** A recipient that does not end in ";", or the last one not in "." (Decree 30/2020/NĐ-CP, Annex I, part I, II.9.d). */
public final class RecipientEndMarkCheck implements ElementCheck<Recipient> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH622", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Recipient> subject() {
		return Recipient.class;
	}

	@Override
	public void check(Recipient recipient, CheckContext context, ObservationSink sink) {
		EndMark.observe(recipient, ModelPackage.Literals.RECIPIENT__END_MARK, sink);
	}
}
