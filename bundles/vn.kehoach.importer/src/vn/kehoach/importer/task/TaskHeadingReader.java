package vn.kehoach.importer.task;

import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.BodyListReader;
import vn.kehoach.importer.body.NamedBody;
import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.PartnerForm;

/** Reads headings such as "Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành" and what may run on behind them. */
public final class TaskHeadingReader {
	private static final String REQUEST = "Đề nghị ";
	private static final List<String> DELEGATION = List.of("Giao ", "Yêu cầu ");
	private static final String DELEGATES = " giao ";
	private static final int LONGEST_HEADING = 600;
	private static final int LONGEST_ADDITION = 120;
	private final BodyListReader lists = new BodyListReader();

	/** The heading at the beginning of the text; empty when the text does not begin like one. */
	public Optional<TaskHeadingReading> read(String text) {
		return roles(text, delegation(text)).flatMap(draft -> draft.withPartners(lists, draft.addition()).finish());
	}

	/** The roles at the beginning of a sentence that says what the bodies have to do; empty when it does not begin so. */
	public Optional<TaskHeadingReading> readSentence(String text) {
		return roles(text, delegation(text)).flatMap(draft -> draft.withPartners(lists, draft.end()).finishSentence());
	}

	/** The length of the words that delegate: "Giao ", "Ủy ban nhân dân tỉnh giao "; 0 when there are none. */
	private int delegation(String text) {
		Optional<String> words = DELEGATION.stream().filter(text::startsWith).findFirst();
		if (words.isPresent())
			return words.get().length();
		BodyList by = text.contains(DELEGATES) ? lists.read(text, 0) : new BodyList(List.of(), 0);
		return by.bodies().size() == 1 && text.startsWith(DELEGATES, by.end()) ? by.end() + DELEGATES.length() : 0;
	}

	private Optional<Draft> roles(String text, int start) {
		boolean request = text.startsWith(REQUEST);
		BodyList leads = lists.read(text, request ? REQUEST.length() : start);
		if (leads.isEmpty() || leads.end() > LONGEST_HEADING)
			return Optional.empty();
		RoleWords.Found<LeadForm> lead = RoleWords.lead(text, leads.end());
		LeadForm leadForm = request ? LeadForm.REQUEST : lead == null ? LeadForm.NAMED : lead.value();
		return Optional.of(new Draft(text, leadForm, leads.bodies(), lead == null ? leads.end() : lead.end(), request && lead != null));
	}

	/** A heading on the way to its end. */
	private record Draft(String text, LeadForm leadForm, List<NamedBody> leads, PartnerForm partnerForm, List<NamedBody> partners, int end,
			boolean extended) {

		Draft(String text, LeadForm leadForm, List<NamedBody> leads, int end, boolean extended) {
			this(text, leadForm, leads, PartnerForm.WITH, List.of(), end, extended);
		}

		Draft withPartners(BodyListReader lists, int added) {
			RoleWords.Found<PartnerForm> words = RoleWords.partner(text, added);
			BodyList bodies = words == null ? new BodyList(List.of(), end) : lists.read(text, words.end());
			return bodies.isEmpty()
					? this
					: new Draft(text, leadForm, leads, words.value(), bodies.bodies(), bodies.end(), extended || added > end);
		}

		/** Where the words for joining begin behind an addition such as "theo chức năng, nhiệm vụ được giao". */
		int addition() {
			int join = RoleWords.partner(text, end) != null ? end : text.indexOf(", phối hợp ", end);
			boolean near = join >= 0 && join - end <= LONGEST_ADDITION && text.substring(end, join).matches("[^.;:]*");
			return near ? join : end;
		}

		Optional<TaskHeadingReading> finish() {
			String behind = text.substring(end);
			String bare = behind.strip();
			if (bare.matches("[:.;,]?"))
				return Optional.of(reading(end, behind, ""));
			if (behind.startsWith(":"))
				return Optional.of(reading(end, ":", behind.substring(1).strip()));
			boolean addedWords = text.length() <= LONGEST_HEADING && !text.matches("(?s).*[.;:,!?…/]$") && behind.startsWith(" ");
			return addedWords ? Optional.of(withAddition()) : Optional.empty();
		}

		Optional<TaskHeadingReading> finishSentence() {
			String mark = text.startsWith(", ", end) ? "," : "";
			int duty = end + mark.length() + 1;
			boolean named = !extended && text.startsWith(" ", duty - 1) && (Lexicon.isDuty(text, duty) || mark.isEmpty() && goesOn(duty));
			return named ? Optional.of(reading(end, mark, text.substring(duty))) : Optional.empty();
		}

		/** True behind explicit words for leading and joining, where any small letter but "và" begins the duty. */
		private boolean goesOn(int offset) {
			boolean explicit = leadForm != LeadForm.NAMED && leadForm != LeadForm.REQUEST && offset < text.length();
			return explicit && Character.isLowerCase(text.charAt(offset)) && !text.startsWith("và ", offset);
		}

		private TaskHeadingReading reading(int headingEnd, String mark, String rest) {
			return new TaskHeadingReading(leadForm, leads, partnerForm, partners, text.substring(0, headingEnd), mark, rest, extended);
		}

		private TaskHeadingReading withAddition() {
			return new TaskHeadingReading(leadForm, leads, partnerForm, partners, text, "", "", true);
		}
	}
}
