package vn.kehoach.check.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SourceCheck;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.TextRange;

/** A file whose letters are not all composed (Unicode normalisation form C). One finding a file, from the first such letter to the last. */
public final class UnnormalizedTextCheck implements SourceCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH606", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(String source, ObservationSink sink) {
		if (Normalizer.isNormalized(source, Form.NFC))
			return;
		ComposedDifference difference = ComposedDifference.of(source);
		if (difference.count() == 0)
			return;
		TextRange range = new TextRange(difference.start(), difference.end());
		String composed = Normalizer.normalize(source.substring(range.start(), range.end()), Form.NFC);
		sink.report(Observation.of(new FindingPlace.InSource(range), String.valueOf(difference.count()))
				.withFix(new Fix.ReplaceWords(composed)));
	}
}
