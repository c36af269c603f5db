package vn.kehoach.check.citations;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;

/** Words that read like a citation of a document that no registry has. */
public final class UnregisteredCitationCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH402", Severity.INFO, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (CitationMention mention : CitationMention.of(passage))
			if (!passage.isLinked(mention.start(), mention.end()) && RegisteredCitations.of(context).with(mention.number()).isEmpty())
				sink.report(Observation.of(passage.place(mention.start(), mention.end()), mention.text()));
	}
}
