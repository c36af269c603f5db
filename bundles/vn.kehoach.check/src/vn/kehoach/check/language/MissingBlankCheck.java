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

/** No blank behind a comma, semicolon, colon or full stop that separates two words. Numbers, addresses and abbreviations are none. */
public final class MissingBlankCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH613", Severity.WARNING, true);

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
			if (",;:.".indexOf(text.charAt(position)) >= 0 && isMistake(text, position) && !NonBlankRun.isAddress(text, position))
				report(passage, position, sink);
	}

	private static boolean isMistake(String text, int position) {
		NonBlankRun.Sides sides = NonBlankRun.sidesOf(text, position);
		return switch (text.charAt(position)) {
		case '.' -> sides.after().isCapitalisedWord() && sides.before().isSmallWord();
		case ',', ';' -> sides.after().isWord() && sides.before().isWordOrNumber();
		default -> sides.before().isWord() && sides.after().isWord();
		};
	}

	private static void report(Passage passage, int mark, ObservationSink sink) {
		Observation observation = Observation.of(passage.place(mark, mark + 1), PassageQuote.around(passage.text(), mark, mark + 1));
		String mended = passage.text().charAt(mark) + " ";
		sink.report(passage.isEditable(mark, mark + 1) ? observation.withFix(new Fix.ReplaceWords(mended)) : observation);
	}
}
