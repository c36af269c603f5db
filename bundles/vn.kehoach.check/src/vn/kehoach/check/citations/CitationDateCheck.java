package vn.kehoach.check.citations;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.time.DateMention;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.DateWording;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;

/** A document cited, linked or not, with another date or issuer than the registry's. */
public final class CitationDateCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH403", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (CitationMention mention : CitationMention.of(passage)) {
			List<CitedDocument> registered = RegisteredCitations.of(context).with(mention.number());
			if (mention.date().isPresent() && !registered.isEmpty()
					&& registered.stream().noneMatch(document -> RegisteredCitations.isOn(document, mention.date().get())))
				report(passage, mention.dated().orElseThrow(), registered.getFirst(), sink);
			else if (!registered.isEmpty())
				CitedIssuer.behind(mention, context).filter(issuer -> issuer.contradicts(mention, registered))
						.ifPresent(issuer -> sink.report(observation(passage, issuer, registered.getFirst())));
		}
	}

	private static void report(Passage passage, DateMention mention, CitedDocument document, ObservationSink sink) {
		CalendarDate date = document.getDate();
		String right = mention.text().indexOf('/') < 0 ? DateWording.full(date) : figures(mention.text(), date);
		Observation observation = Observation.of(passage.place(mention.start(), mention.end()), mention.text(),
				CitationWording.brief(document), right);
		sink.report(passage.isEditable(mention.start(), mention.end()) ? observation.withFix(new Fix.ReplaceWords(right)) : observation);
	}

	private static Observation observation(Passage passage, CitedIssuer issuer, CitedDocument document) {
		String right = document.getIssuer().getLabel();
		Observation observation = Observation.of(passage.place(issuer.start(), issuer.end()), issuer.text(),
				CitationWording.brief(document), right).inVariant("message.issuer");
		return passage.isEditable(issuer.start(), issuer.end()) ? observation.withFix(new Fix.ReplaceWords(right)) : observation;
	}

	private static String figures(String printed, CalendarDate date) {
		String figures = ShortDate.of(date);
		return printed.startsWith("ngày") ? "ngày " + figures : figures;
	}
}
