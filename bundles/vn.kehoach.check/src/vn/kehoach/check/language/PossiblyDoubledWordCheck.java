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
 * A full word written twice, "tỉnh tỉnh", where it is neither a known doubling nor two compounds that meet: those are seen by the
 * document itself writing the first compound, or the second, elsewhere without the other.
 */
public final class PossiblyDoubledWordCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH612", Severity.INFO, true);
	private static final Set<String> DOUBLINGS = Set.of("luôn", "dần", "xanh", "thường", "đời", "người", "nhà", "ngày", "đêm", "tháng",
			"năm", "nơi", "ngành", "lớp", "tầng", "hàng", "chung", "riêng", "rành", "từ", "mãi", "xa", "gần", "khăng", "đều", "song", "ba",
			"chuồn", "chôm", "thanh", "hay", "nhanh", "sớm", "ầm", "ào", "rầm", "lâu", "khe", "vui", "đỏ", "trăng", "vàng", "to", "nho",
			"hằng", "đùng", "nhiều", "ít", "một", "hai", "cao", "thôn", "bản", "xã", "hộ", "làng", "đâu", "ai", "gì", "lù", "ù", "chăm");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.FRAGMENT)
			return;
		List<Word> words = passage.words();
		for (int position = 1; position < words.size(); position++) {
			String word = words.get(position).text();
			if (word.equals(words.get(position - 1).text()) && words.get(position).isLetters() && isMistake(passage, position, context))
				report(passage, words.get(position - 1).end(), words.get(position), sink);
		}
	}

	private static boolean isMistake(Passage passage, int position, CheckContext context) {
		List<Word> words = passage.words();
		String word = words.get(position).lower();
		if (DOUBLINGS.contains(word) || DoubledWordCheck.reports(word) || !WordRun.isOne(passage.text(), words, position - 1, 2)
				|| continuesRepetition(words, position))
			return false;
		WordPairs pairs = WordPairs.of(passage.owner(), context);
		return !(pairs.areCompound(words, position - 2) && pairs.areCompound(words, position));
	}

	private static boolean continuesRepetition(List<Word> words, int position) {
		String before = position > 1 ? words.get(position - 2).text() : "";
		String after = position + 1 < words.size() ? words.get(position + 1).text() : "";
		return before.equals(words.get(position).text()) || after.equals(words.get(position).text());
	}

	private static void report(Passage passage, int start, Word word, ObservationSink sink) {
		Observation observation = Observation.of(passage.place(start, word.end()), word.text());
		sink.report(passage.isEditable(start, word.end()) ? observation.withFix(new Fix.ReplaceWords("")) : observation);
	}
}
