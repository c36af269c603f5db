package vn.kehoach.check.citations;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;

/** Letters in a number that stand for another kind of document: "Quyết định số 12/NQ-CP", in a registry or in text. */
public final class CitedSymbolCheck implements ElementCheck<CitedDocument>, PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH405", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<CitedDocument> subject() {
		return CitedDocument.class;
	}

	@Override
	public void check(CitedDocument cited, CheckContext context, ObservationSink sink) {
		if (cited.getNumber() != null && CitedSymbol.disagrees(cited.getNumber(), cited.getKind()))
			sink.report(Observation.of(FindingPlace.at(cited, ModelPackage.Literals.CITED_DOCUMENT__NUMBER), cited.getNumber(),
					cited.getKind().getLiteral()));
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (CitationMention mention : CitationMention.of(passage))
			if (!passage.isLinked(mention.start(), mention.end()) && CitedSymbol.disagrees(mention.number(), mention.kind()))
				sink.report(Observation.of(passage.place(mention.start(), mention.end()), mention.number(), mention.kind().getLiteral()));
	}
}
