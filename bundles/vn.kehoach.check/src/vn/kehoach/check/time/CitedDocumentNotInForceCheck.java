package vn.kehoach.check.time;

import java.util.List;
import java.util.Locale;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;

/** A cited document that has expired or been replaced on the date of the document, unless the text says that it is being replaced. */
public final class CitedDocumentNotInForceCheck implements ElementCheck<ProseReference> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH304", Severity.WARNING, true);
	private static final List<String> ENDINGS = List.of("thay thế", "bãi bỏ", "sửa đổi", "sửa đổi, bổ sung", "bổ sung", "tổng kết",
			"sơ kết");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<ProseReference> subject() {
		return ProseReference.class;
	}

	@Override
	public void check(ProseReference reference, CheckContext context, ObservationSink sink) {
		if (reference.getTarget() instanceof CitedDocument cited && !isBeingEnded(reference))
			DocumentTime.of(reference, context).ifPresent(time -> check(reference, cited, time, sink));
	}

	private static void check(ProseReference reference, CitedDocument cited, DocumentTime time, ObservationSink sink) {
		FindingPlace place = FindingPlace.at(reference, ModelPackage.Literals.PROSE_REFERENCE__TARGET);
		CitedDocument newer = cited.getReplacedBy();
		boolean replaced = newer != null && newer.getId() != null && (newer.getDate() == null || !time.isBefore(newer.getDate()));
		boolean expired = cited.getValidTo() != null && time.isAfter(cited.getValidTo());
		if (replaced && (expired || cited.getValidTo() == null))
			sink.report(Observation.of(place, CitationWording.brief(cited), CitationWording.brief(newer)).inVariant("message.replaced")
					.withRemedy(new Remedy(new Fix.Refer(newer), "fix",
							List.of(CitationWording.brief(cited), CitationWording.brief(newer)), true)));
		else if (expired)
			sink.report(Observation.of(place, CitationWording.brief(cited), ShortDate.of(cited.getValidTo())));
		else if (cited.getValidFrom() != null && time.isBefore(cited.getValidFrom()))
			sink.report(
					Observation.of(place, CitationWording.brief(cited), ShortDate.of(cited.getValidFrom())).inVariant("message.notYet"));
	}

	private static boolean isBeingEnded(ProseReference reference) {
		if (!(reference.eContainer() instanceof Prose prose))
			return false;
		int index = prose.getParts().indexOf(reference);
		String before = index > 0 && prose.getParts().get(index - 1) instanceof ProseLiteral literal && literal.getValue() != null
				? literal.getValue().stripTrailing().toLowerCase(Locale.ROOT)
				: "";
		return ENDINGS.stream().anyMatch(before::endsWith);
	}
}
