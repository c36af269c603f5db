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
import vn.kehoach.check.passage.Word;

/** One syllable with the tone mark on the first vowel here and on the second there: "hòa" and "hoà". The rarer way is reported. */
public final class MixedTonePlacementCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH607", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.SPELLING)
			return;
		for (Word word : passage.words()) {
			String other = TonePlacement.otherWay(word.text());
			if (other != null && ToneUse.of(passage.owner(), context).isRarer(word.lower(), TonePlacement.otherWay(word.lower())))
				report(passage, word, other, sink);
		}
	}

	private static void report(Passage passage, Word word, String other, ObservationSink sink) {
		Observation observation = Observation.of(passage.place(word.start(), word.end()), word.text(), other);
		sink.report(passage.isEditable(word.start(), word.end()) ? observation.withFix(new Fix.ReplaceWords(other)) : observation);
	}
}
