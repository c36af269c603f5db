package vn.kehoach.check.language;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;

/** One phrase with a hyphen here and an en dash there: "kinh tế - xã hội" and "kinh tế – xã hội". The rarer way is reported. */
public final class MixedDashCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH605", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.SPELLING)
			return;
		for (DashedPhrase phrase : DashedPhrase.allOf(passage.text()))
			if (DashUse.of(passage.owner(), context).isRarer(phrase))
				report(passage, phrase, sink);
	}

	private static void report(Passage passage, DashedPhrase phrase, ObservationSink sink) {
		int dash = phrase.dash();
		String other = phrase.isEnDash() ? "-" : "–";
		Observation observation = Observation.of(passage.place(dash, dash + 1), phrase.words(),
				String.valueOf(passage.text().charAt(dash)), other);
		sink.report(passage.isEditable(dash, dash + 1) ? observation.withFix(new Fix.ReplaceWords(other)) : observation);
	}
}
