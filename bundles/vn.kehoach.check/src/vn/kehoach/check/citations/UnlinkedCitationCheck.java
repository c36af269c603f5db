package vn.kehoach.check.citations;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.CitedDocument;

/** A document of the registry that is cited in words and not by a reference. */
public final class UnlinkedCitationCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH401", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (CitationMention mention : CitationMention.of(passage))
			if (passage.isLinkable(mention.start(), mention.end()))
				RegisteredCitations.of(context).meant(mention).ifPresent(document -> sink.report(observation(mention, document)));
	}

	private static Observation observation(CitationMention mention, CitedDocument document) {
		return Observation.of(mention.passage().place(mention.start(), mention.end()), mention.text(), document.getId())
				.withFix(new Fix.Link(document, Optional.of(mention.text())));
	}
}
