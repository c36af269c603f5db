package vn.kehoach.check.time;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.check.passage.Word;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;

/** A date in text, or in a date line written by hand, that is none: 31/02/2026, "ngày 30 tháng 02", "ngày 21 ngày 11". */
public final class ImpossibleDateCheck implements ElementCheck<PlanDocument>, PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH307", Severity.ERROR, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<PlanDocument> subject() {
		return PlanDocument.class;
	}

	/** Of the header only the date line is read: the blanks that drafts leave in it are none of the other checks' business. */
	@Override
	public void check(PlanDocument document, CheckContext context, ObservationSink sink) {
		PassageReader.value(document, ModelPackage.Literals.PLAN_DOCUMENT__DATE_LINE, PassageKind.LINE)
				.forEach(line -> check(line, context, sink));
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.FRAGMENT)
			return;
		for (DateMention mention : DateMentions.of(passage))
			if (mention.day() > 0 && !mention.isReal() || mention.month() > 12)
				sink.report(Observation.of(passage.place(mention.start(), mention.end()), mention.text()));
		List<Word> words = passage.words();
		for (int position = 0; position + 3 < words.size(); position++)
			if (words.get(position).lower().equals("ngày") && isDayTwice(passage, position))
				report(passage, words.subList(position, position + 4), sink);
	}

	/** "ngày 21 ngày 11" with nothing but blanks between, and no further month behind it. */
	private static boolean isDayTwice(Passage passage, int position) {
		List<Word> words = passage.words();
		for (int next = position + 1; next < position + 4; next++)
			if (!passage.text().substring(words.get(next - 1).end(), words.get(next).start()).isBlank())
				return false;
		char after = words.get(position + 3).end() < passage.text().length() ? passage.text().charAt(words.get(position + 3).end()) : ' ';
		return isNumber(words.get(position + 1)) && words.get(position + 2).text().equals("ngày") && isNumber(words.get(position + 3))
				&& after != '/' && after != '-' && !(position + 4 < words.size() && words.get(position + 4).text().equals("tháng"));
	}

	private static boolean isNumber(Word word) {
		return word.text().length() <= 2 && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static void report(Passage passage, List<Word> date, ObservationSink sink) {
		int start = date.getFirst().start();
		int end = date.getLast().end();
		Observation observation = Observation.of(passage.place(start, end), passage.text().substring(start, end));
		boolean month = Integer.parseInt(date.getLast().text()) <= 12 && Integer.parseInt(date.getLast().text()) > 0;
		String mended = passage.text().substring(start, date.get(2).start()) + "tháng"
				+ passage.text().substring(date.get(2).end(), end);
		sink.report(month && passage.isEditable(start, end) ? observation.withFix(new Fix.ReplaceWords(mended)) : observation);
	}
}
