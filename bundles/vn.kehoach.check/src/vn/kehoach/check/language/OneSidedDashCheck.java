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

/** A hyphen or dash with a blank on one side only: "kinh tế- xã hội", "2021 -2025", "22- NQ/TW". */
public final class OneSidedDashCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH604", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.FRAGMENT)
			return;
		String text = passage.text();
		for (int position = 1; position + 1 < text.length(); position++)
			if ("-–".indexOf(text.charAt(position)) >= 0)
				checkDash(passage, new DashPlace(text, position), sink);
	}

	private static void checkDash(Passage passage, DashPlace dash, ObservationSink sink) {
		if (dash.blankBefore() == dash.blankAfter() || !dash.joinsWords() || dash.isLabel() || dash.isSign()
				|| NonBlankRun.isAddress(passage.text(), dash.start()))
			return;
		Observation observation = Observation.of(passage.place(dash.start(), dash.end()),
				PassageQuote.around(passage.text(), dash.start(), dash.end()));
		sink.report(passage.isEditable(dash.start(), dash.end()) ? observation.withFix(new Fix.ReplaceWords(dash.mended())) : observation);
	}
}
