package vn.kehoach.check.citations;

import java.util.Objects;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;

/**
 * One number of a kind registered twice: with two dates of one year, or with two issuers on one day. Numbers begin anew every year and
 * with every issuer, so that other pairs are different documents.
 */
public final class CitationConflictCheck implements ElementCheck<CitedDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH404", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<CitedDocument> subject() {
		return CitedDocument.class;
	}

	@Override
	public void check(CitedDocument document, CheckContext context, ObservationSink sink) {
		if (document.getNumber() == null || document.getDate() == null)
			return;
		for (CitedDocument other : RegisteredCitations.of(context).with(document.getNumber())) {
			if (other == document)
				return;
			if (other.getDate() != null && other.getKind() == document.getKind())
				compare(document, other, sink);
		}
	}

	private static void compare(CitedDocument document, CitedDocument other, ObservationSink sink) {
		boolean oneIssuer = isOne(document.getIssuer(), other.getIssuer());
		boolean oneDate = document.getDate().equals(other.getDate());
		if (oneIssuer && !oneDate && document.getDate().year() == other.getDate().year())
			sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.CITED_DOCUMENT__DATE),
					CitationWording.brief(document), String.valueOf(other.getId()), ShortDate.of(other.getDate())));
		else if (oneDate && !oneIssuer)
			sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.CITED_DOCUMENT__ISSUER),
					CitationWording.brief(document), String.valueOf(other.getId()), String.valueOf(other.getIssuer().getLabel()))
					.inVariant("message.issuer"));
	}

	/** True when they can be the same body, perhaps in the registries of two years. */
	private static boolean isOne(Assignee issuer, Assignee other) {
		return issuer == null || other == null || issuer == other || Objects.equals(issuer.getId(), other.getId());
	}
}
