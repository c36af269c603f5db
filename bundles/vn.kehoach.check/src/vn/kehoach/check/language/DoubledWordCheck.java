package vn.kehoach.check.language;

import java.util.List;
import java.util.Set;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.check.passage.Word;

/**
 * A word or phrase written twice: "của của", "thực hiện thực hiện". A single syllable counts only when it is a grammatical word that
 * is never doubled, because full words are ("luôn luôn") and two compounds may meet ("hành vi vi phạm").
 */
public final class DoubledWordCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH601", Severity.WARNING, true);
	private static final int LONGEST_PHRASE = 5;
	private static final Set<String> NEVER_DOUBLED = Set.of("của", "và", "các", "những", "nhưng", "hoặc", "bởi", "để", "đã", "sẽ", "đang",
			"thì", "mà", "là", "vì", "nếu", "mỗi", "mọi", "nhằm", "cho", "với", "rằng", "cũng", "vẫn", "tới", "gồm", "trong", "về", "tại",
			"theo", "số", "được", "phải", "trên", "từng", "giữa", "cùng", "này", "việc", "đến");
	private static final Set<String> MEETING_COMPOUNDS = Set.of("tồn tại", "hiện tại", "thực tại", "tiếp theo", "kèm theo", "dõi theo",
			"bên trong", "ở trong", "bên trên", "nêu trên", "ở trên", "tham số", "chữ số", "đa số", "thiểu số", "dân số", "tổng số",
			"chỉ số",
			"hệ số", "ẩn số", "một số", "trở về", "công việc", "sự việc", "vụ việc", "làm việc", "thu được", "đạt được", "cuối cùng",
			"bao gồm", "tối đến", "sau này", "như trên", "đi theo", "tương đồng", "kể đến", "nói đến", "nhắc đến");
	private static final Set<String> REPEATED_PHRASES = Set.of("từng bước", "ngày đêm", "nhanh chóng", "đời này", "lần lượt");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.FRAGMENT)
			return;
		List<Word> words = passage.words();
		int position = 0;
		while (position < words.size()) {
			int length = doubledAt(passage, words, position);
			if (length > 0)
				report(passage, words, position, length, sink);
			position += Math.max(1, length);
		}
	}

	/** True for the single syllables that this check reports. */
	static boolean reports(String word) {
		return NEVER_DOUBLED.contains(word);
	}

	private static int doubledAt(Passage passage, List<Word> words, int position) {
		int longest = passage.isWhole() ? LONGEST_PHRASE : 1;
		for (int length = 1; length <= longest && position + 2 * length <= words.size(); length++)
			if (isSame(words, position, length) && WordRun.isOne(passage.text(), words, position, 2 * length)
					&& (length == 1 ? isMistake(words, position) : isPhrase(words, position, length)))
				return length;
		return 0;
	}

	private static boolean isSame(List<Word> words, int position, int length) {
		for (int offset = 0; offset < length; offset++)
			if (!words.get(position + offset).text().equalsIgnoreCase(words.get(position + length + offset).text()))
				return false;
		return true;
	}

	private static boolean isMistake(List<Word> words, int position) {
		String word = words.get(position).lower();
		return NEVER_DOUBLED.contains(word) && !beginsAnew(words.get(position + 1))
				&& (position == 0 || !MEETING_COMPOUNDS.contains(words.get(position - 1).lower() + " " + word));
	}

	private static boolean isPhrase(List<Word> words, int position, int length) {
		String first = words.get(position).lower();
		boolean varied = words.subList(position, position + length).stream().anyMatch(word -> !word.lower().equals(first));
		boolean letters = words.subList(position, position + length).stream().allMatch(Word::isLetters);
		return varied && letters && !beginsAnew(words.get(position + length))
				&& !REPEATED_PHRASES.contains(first + " " + words.get(position + 1).lower());
	}

	/** True for a word with a capital: it begins a name, a sentence or the cell of a table that was read as text. */
	private static boolean beginsAnew(Word word) {
		return Character.isUpperCase(word.text().charAt(0)) && !(word.text().length() > 1 && Character.isUpperCase(word.text().charAt(1)));
	}

	private static void report(Passage passage, List<Word> words, int position, int length, ObservationSink sink) {
		int start = words.get(position + length - 1).end();
		int end = words.get(position + 2 * length - 1).end();
		String doubled = passage.text().substring(words.get(position).start(), start);
		Observation observation = Observation.of(passage.place(start, end), doubled);
		sink.report(passage.isEditable(start, end) ? observation.withFix(new Fix.ReplaceWords("")) : observation);
	}
}
