package vn.kehoach.check.time;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;

/**
 * Tells from the words around a date whether it is a deadline. "trước ngày", "chậm nhất", "xong" and the like always make one; "trong",
 * "đến", "vào" do before a day, month or quarter, and "trong" before a year. What is reported as done ("đã hoàn thành trong năm 2023",
 * "được ban hành") has none.
 */
final class DeadlineWording {
	private static final int REACH = 60;
	private static final List<String> ALWAYS = List.of("trước", "chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất trong",
			"chậm nhất đến", "muộn nhất", "muộn nhất là", "đến hết", "xong", "xong trong", "xong vào", "xong trước", "hoàn thành",
			"hoàn thành trong", "hoàn thành vào", "thời hạn", "hạn", "hạn cuối", "hạn chót", "không quá", "kết thúc");
	private static final List<String> FOR_DAYS_AND_MONTHS = List.of("trong", "ngay trong", "đến", "vào", "vào cuối", "vào đầu",
			"trong cuối",
			"hết", "cuối", "giữa", "từ nay đến", "tính đến hết", "trước hết");
	private static final List<String> FOR_YEARS = List.of("trong", "ngay trong", "trong cả", "hết");
	private static final List<String> LABELS = List.of("thời gian hoàn thành", "thời hạn hoàn thành", "hạn hoàn thành",
			"thời gian thực hiện",
			"thời gian trình", "tiến độ", "hoàn thành trước");
	private static final List<String> DONE = List.of("được ban hành", "kết quả đạt được", "so với", "đạt được trong", "ước thực hiện",
			"tính đến thời điểm", "kể từ", "từ ngày");
	private static final List<String> STILL_TO_DO = List.of("đã đề ra", "đã được đề ra", "đã được giao", "đã giao", "đã đặt ra");

	private DeadlineWording() {
	}

	static boolean isDeadline(DateMention mention) {
		Passage passage = mention.passage();
		if (isDeadlineByPlace(passage.owner()))
			return !mention.isYear() || mention.passage().words().size() <= 12;
		String before = lower(passage.text(), Math.max(0, mention.start() - REACH), mention.start());
		return saysDeadline(mention, before) && !saysDone(mention, before);
	}

	/** True for the section of a project that states its deadline, and for a milestone's own date. */
	private static boolean isDeadlineByPlace(EObject owner) {
		return owner.eContainer() instanceof ProjectSection section && section.getKind() == ProjectSectionKind.DEADLINE;
	}

	private static boolean saysDeadline(DateMention mention, String before) {
		String words = before.stripTrailing();
		if (endsWith(words, ALWAYS))
			return !mention.isYear() || !words.endsWith("trước");
		if (mention.isYear())
			return endsWith(words, FOR_YEARS);
		boolean begins = words.isEmpty() && (mention.passage().kind() == PassageKind.BULLET
				|| mention.passage().owner().eContainer() instanceof Milestone) && mention.day() == 0;
		return begins || endsWith(words, FOR_DAYS_AND_MONTHS)
				|| LABELS.stream().anyMatch(label -> words.endsWith(":") && words.contains(label));
	}

	private static boolean saysDone(DateMention mention, String before) {
		String text = mention.passage().text();
		String after = lower(text, mention.end(), Math.min(text.length(), mention.end() + REACH / 3));
		String around = sentencePart(before) + "|" + after;
		if (DONE.stream().anyMatch(around::contains))
			return true;
		String rest = around;
		for (String words : STILL_TO_DO)
			rest = rest.replace(words, "");
		return (" " + rest + " ").contains(" đã ") || rest.contains("|đã ");
	}

	/** What stands behind the last full stop or semicolon. */
	private static String sentencePart(String before) {
		return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
	}

	private static boolean endsWith(String words, List<String> endings) {
		return endings.stream().anyMatch(ending -> words.endsWith(ending)
				&& (words.length() == ending.length() || !Character.isLetter(words.charAt(words.length() - ending.length() - 1))));
	}

	private static String lower(String text, int start, int end) {
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}
}
