package vn.kehoach.importer.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Recurrence;
import vn.kehoach.model.RecurringDeadline;

/** Finds deadlines that come back: "trước ngày 18 hằng tháng", "trước ngày 15 tháng cuối quý", "định kỳ 6 tháng", "ngày 30/11 hằng năm". */
public final class RecurrenceFinder {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final String EVERY = "(?:hằng|hàng|mỗi)";
	private static final Pattern MAYBE = Pattern.compile("[Đđ]ịnh kỳ|tháng cuối quý|(?:hằng|hàng|mỗi) (?:tháng|quý|năm)");
	private static final Pattern DATED = Pattern
			.compile("(?U)\\b(?<before>trước(?: hoặc vào)?|chậm nhất(?: vào| là)?|muộn nhất(?: vào| là)?|vào)? ?ngày (?<day>\\d{1,2})"
					+ "(?:(?:/| tháng )(?<month>\\d{1,2}))?(?: của)?(?: " + EVERY
					+ " (?<period>tháng|quý|năm)| tháng cuối (?<quarter>quý))\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern PERIOD = Pattern.compile(
			"(?U)\\bđịnh kỳ(?: báo cáo)?,? (?:" + EVERY + " (?<period>tuần|tháng|quý|năm)|(?<half>0?6|sáu) tháng(?: một lần)?)\\b",
			Pattern.CASE_INSENSITIVE);

	/** The deadlines that the text states, each once, in the order of the text. */
	public List<RecurringDeadline> find(String text) {
		List<RecurringDeadline> found = new ArrayList<>();
		if (!MAYBE.matcher(text).find())
			return found;
		Matcher dated = DATED.matcher(text);
		while (dated.find())
			add(dated(dated), found);
		Matcher period = PERIOD.matcher(text);
		while (found.isEmpty() && period.find()) {
			RecurringDeadline deadline = ModelFactory.eINSTANCE.createRecurringDeadline();
			deadline.setPeriod(period.group("half") != null ? Recurrence.HALF_YEARLY : period(period.group("period")));
			add(deadline, found);
		}
		return found;
	}

	private static RecurringDeadline dated(Matcher matcher) {
		RecurringDeadline deadline = ModelFactory.eINSTANCE.createRecurringDeadline();
		String before = matcher.group("before");
		deadline.setBefore(before != null && before.toLowerCase(VIETNAMESE).startsWith("trước"));
		deadline.setDay(Integer.parseInt(matcher.group("day")));
		deadline.setMonth(matcher.group("month") == null ? 0 : Integer.parseInt(matcher.group("month")));
		deadline.setPeriod(period(matcher.group("quarter") != null ? "quý" : matcher.group("period")));
		return deadline;
	}

	private static void add(RecurringDeadline deadline, List<RecurringDeadline> found) {
		boolean real = deadline.getDay() <= 31 && deadline.getMonth() <= 12
				&& (deadline.getMonth() == 0 || deadline.getPeriod() == Recurrence.YEARLY);
		if (real && found.stream().noneMatch(known -> EcoreUtil.equals(known, deadline)))
			found.add(deadline);
	}

	private static Recurrence period(String word) {
		return switch (word.toLowerCase(VIETNAMESE)) {
		case "tuần" -> Recurrence.WEEKLY;
		case "tháng" -> Recurrence.MONTHLY;
		case "quý" -> Recurrence.QUARTERLY;
		default -> Recurrence.YEARLY;
		};
	}
}
