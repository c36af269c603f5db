package vn.kehoach.check.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text with which a document certainly counts its own items: "Quyết định này gồm 12 nhóm nhiệm vụ, 44 nhiệm vụ". Counts of
 * some of them ("trong đó 5 nhiệm vụ đã hoàn thành") and of other documents' are left alone.
 *
 * @param kind what is counted
 * @param start the offset of the number
 * @param end the offset behind it
 * @param number the number
 */
record OwnCount(ItemKind kind, int start, int end, int number) {
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final String DOCUMENT = "(?:quyết định|nghị quyết|chương trình hành động|chương trình|kế hoạch|chỉ thị)";
	private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])([0-9]{1,3}) (" + ItemKind.WORDS + ")(?!\\p{L})", FLAGS);
	/** "Kế hoạch này … gồm", or a sentence that begins "Kế hoạch gồm". */
	private static final Pattern SELF = Pattern
			.compile("(?<!\\p{L})" + DOCUMENT + " này [^.;:]{0,60}?(?:gồm|có|xác định|đề ra|nêu|giao|với)(?= )|^"
					+ DOCUMENT + "(?: của tỉnh)? (?:gồm|bao gồm|gồm có|có|được chia thành)(?= )", FLAGS);
	private static final Pattern OTHERS_BETWEEN = Pattern.compile(
			"(?<!\\p{L})(?:trong đó|đã|còn|thêm|của|số [0-9]|so với|hơn|gần|khoảng|ít nhất|tối thiểu|mỗi|từng|trên)(?!\\p{L})|(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])",
			FLAGS);
	private static final Pattern SOME_AFTER = Pattern.compile(
			"[^,.;]{0,30}?(?<!\\p{L})(?:đã|chưa|hoàn thành|thuộc|do|của|giao|về|chuyển tiếp|mới|bổ sung|trọng tâm|đột phá|chính|lớn|còn|đang)(?!\\p{L})",
			FLAGS);

	/** The counts in a text. */
	static List<OwnCount> in(String text) {
		List<OwnCount> counts = new ArrayList<>();
		Matcher matcher = COUNT.matcher(text);
		while (matcher.find()) {
			int from = matcher.start();
			int to = matcher.end();
			if (isOwn(text.substring(sentenceStart(text, from), from)) && !SOME_AFTER.matcher(text).region(to, text.length())
					.useTransparentBounds(true).lookingAt())
				ItemKind.of(matcher.group(2).toLowerCase(Locale.ROOT)).ifPresent(kind -> counts
						.add(new OwnCount(kind, matcher.start(1), matcher.end(1), Integer.parseInt(matcher.group(1)))));
		}
		return counts;
	}

	private static boolean isOwn(String before) {
		Matcher self = SELF.matcher(before);
		return self.find() && !OTHERS_BETWEEN.matcher(before.substring(self.end())).find();
	}

	private static int sentenceStart(String text, int place) {
		int start = place;
		while (start > 0 && !(".;!?".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start) == ' '))
			start--;
		while (start < place && text.charAt(start) == ' ')
			start++;
		return start;
	}
}
