package vn.kehoach.check.language;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;

/** Two or more blanks inside a line. Places left open to be filled in by hand ("ngày      tháng 01") are none. */
public final class DoubleBlankCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH602", Severity.WARNING, true);
	/** As many blanks as a typist leaves for a number to be written in. */
	private static final int OPEN_PLACE = 4;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		String text = passage.text();
		int position = Blank.skip(text, 0);
		while (position < text.length()) {
			int end = Blank.skip(text, position);
			if (end - position > 1 && end < text.length() && end - position < OPEN_PLACE)
				report(passage, position, end, sink);
			position = end + 1;
		}
	}

	private static void report(Passage passage, int start, int end, ObservationSink sink) {
		Observation observation = Observation.of(passage.place(start, end), PassageQuote.around(passage.text(), start, end));
		sink.report(passage.isEditable(start, end) ? observation.withFix(new Fix.ReplaceWords(" ")) : observation);
	}
}
