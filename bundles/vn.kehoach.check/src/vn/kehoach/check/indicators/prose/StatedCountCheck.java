package vn.kehoach.check.indicators.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.PlanDocument;

/**
 * A sentence that tells how many indicators there are, against the rows of the document's indicator tables. Counts of some of them ("15
 * chỉ tiêu vượt kế hoạch") and of another year's are left alone.
 */
public final class StatedCountCheck implements PassageCheck {
	private static final String NOUN = "hỉ tiêu";
	private static final Pattern COUNT = Pattern.compile(
			"(?<![\\p{L}\\p{N}.,-])(?:[0-9]{1,3}\\s*(?:/|trong(?:\\s+(?:số|tổng\\s+số))?|trên)\\s*)?([0-9]{1,3})(\\s*\\([^)]*\\))?\\s+chỉ\\s+tiêu(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern SOME_BEFORE = Pattern
			.compile("(?:trong đó|trong đó có|còn|còn lại|hoàn thành|đạt|vượt|và|hơn|gần|khoảng|thêm|bổ sung|có|với)\\s*$");
	private static final Pattern SOME_AFTER = Pattern
			.compile("^[^,.;]{0,30}?(?:đạt|vượt|hoàn thành|không|chưa|về |thuộc|còn|khó|dự kiến|ước|tăng|giảm|mới|nhánh|thành phần)");
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH516", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (!passage.text().contains(NOUN))
			return;
		EObject document = DocumentPassages.documentOf(passage.owner(), context);
		ListedIndicators listed = ListedIndicators.of(document, context);
		if (listed.size() == 0)
			return;
		Matcher matcher = COUNT.matcher(passage.text());
		while (matcher.find()) {
			int stated = Integer.parseInt(matcher.group(1));
			if (!listed.mayCount(stated) && meansAll(passage.text(), matcher) && meansThisYear(passage.text(), matcher, document))
				sink.report(observation(passage, matcher, listed.size()));
		}
	}

	private static boolean meansAll(String text, Matcher matcher) {
		boolean ofSoMany = matcher.start(1) > matcher.start();
		String before = text.substring(0, matcher.start()).toLowerCase(Locale.ROOT);
		String after = text.substring(matcher.end()).toLowerCase(Locale.ROOT);
		return ofSoMany || !SOME_BEFORE.matcher(before).find() && !SOME_AFTER.matcher(after).find();
	}

	private static boolean meansThisYear(String text, Matcher matcher, EObject document) {
		SentenceBounds sentence = SentenceBounds.around(text, matcher.start(), matcher.end());
		int year = document instanceof PlanDocument dated ? dated.getYear() : 0;
		Set<Integer> years = YearMentions.in(text, sentence.start(), sentence.end());
		return years.isEmpty() || year == 0 || years.contains(year);
	}

	private static Observation observation(Passage passage, Matcher matcher, int actual) {
		Observation observation = Observation.of(passage.place(matcher.start(1), matcher.end(1)), matcher.group(1), String.valueOf(actual));
		boolean figureAlone = matcher.group(2) == null && passage.isEditable(matcher.start(1), matcher.end(1));
		return figureAlone ? observation.withFix(new Fix.ReplaceWords(String.valueOf(actual))) : observation;
	}
}
