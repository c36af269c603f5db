package vn.kehoach.rollover.succession;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.rollover.CitationSuccession.Reason;
import vn.kehoach.rollover.PlanYears;

/** Whether a document can still be cited in the new year. */
final class CitationState {
	private final CalendarDate newYear;
	private final Pattern ofLastYear;
	private final CheckContext context;

	CitationState(PlanYears years, CheckContext context) {
		this.context = context;
		newYear = new CalendarDate(years.next(), 0, 0);
		ofLastYear = Pattern.compile("(?iu)(?<!đến )năm\\s+" + years.last() + "(?!\\s*[-–]\\s*\\d|\\d)");
	}

	/** Why it should not be cited; empty when it can be. */
	Optional<Reason> of(CitedDocument cited, boolean proposal) {
		if (replacement(cited).isPresent())
			return Optional.of(Reason.REPLACED);
		if (cited.getValidTo() != null && cited.getValidTo().lastDay().isBefore(newYear.firstDay()))
			return Optional.of(Reason.EXPIRED);
		boolean yearly = proposal || cited.getTitle() != null && ofLastYear.matcher(cited.getTitle()).find();
		return yearly ? Optional.of(Reason.OF_LAST_YEAR) : Optional.empty();
	}

	/** What can be cited in its place: what replaced it, or later documents of the same kind and issuer. */
	List<CitedDocument> candidates(CitedDocument cited, Reason reason) {
		if (reason == Reason.REPLACED)
			return List.of(replacement(cited).orElseThrow());
		return context.registry().all(CitedDocument.class).stream()
				.filter(other -> other != cited && other.getId() != null && other.getKind() == cited.getKind()
						&& other.getIssuer() == cited.getIssuer() && isLater(other, cited))
				.toList();
	}

	/** The last in the row of those that replaced each other. */
	private Optional<CitedDocument> replacement(CitedDocument cited) {
		CitedDocument last = cited;
		for (int steps = 0; steps < 10 && isReplaced(last); steps++)
			last = last.getReplacedBy();
		return last == cited ? Optional.empty() : Optional.of(last);
	}

	private boolean isReplaced(CitedDocument cited) {
		CitedDocument newer = cited.getReplacedBy();
		boolean inTime = newer != null && newer.getId() != null
				&& (newer.getDate() == null || !newer.getDate().firstDay().isAfter(newYear.lastDay()));
		return inTime && (cited.getValidTo() == null || cited.getValidTo().lastDay().isBefore(newYear.firstDay()));
	}

	private static boolean isLater(CitedDocument other, CitedDocument cited) {
		return other.getDate() != null && cited.getDate() != null && other.getDate().compareTo(cited.getDate()) > 0;
	}
}
