package vn.kehoach.check.language;

import java.util.Locale;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.check.passage.Word;

/** A paragraph or bullet of running text that ends without punctuation. Short lines and lines in capitals are headings or entries. */
public final class FinalPunctuationCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH609", Severity.INFO, false);
	private static final int SHORTEST_SENTENCE = 15;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		boolean prose = passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.BULLET;
		if (!prose || passage.words().size() < SHORTEST_SENTENCE)
			return;
		Word last = passage.words().getLast();
		if (passage.text().substring(last.end()).isBlank() && !isCapitals(last))
			sink.report(Observation.of(passage.place(last.start(), last.end()), last.text()));
	}

	private static boolean isCapitals(Word word) {
		return word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
	}
}
