package vn.kehoach.importer.source.layout;

import java.util.Set;
import java.util.regex.Pattern;

/** How a line ends, as far as that tells whether its paragraph goes on. */
enum LineEnding {
	/** A full stop, question mark or the like. */
	STOP,
	/** A colon. */
	COLON,
	/** A semicolon. */
	SEMICOLON,
	/** A comma, a hyphen, an opening bracket or a word that needs another: the paragraph goes on. */
	UNFINISHED,
	/** Anything else. */
	OPEN;

	private static final String TRAILING = "”\"’')]»*_ ";
	private static final Set<String> CONNECTIVES = Set.of("và", "hoặc", "của", "các", "những", "với", "về", "theo", "tại", "cho", "trong",
			"do", "từ", "đến", "là", "bằng", "để", "được", "phải", "ngày", "tháng", "năm", "khi", "trên", "dưới", "giữa", "bởi",
			"vào",
			"như", "nhằm", "một", "mỗi", "không", "có", "sẽ", "đã", "đang", "cùng", "đối", "việc", "gồm", "mà", "nếu", "thì", "qua");

	/** Before the number of a document or "một số", not in "chuyển đổi số" or "dân số". */
	private static final Pattern NUMBER_FOLLOWS = Pattern.compile(
			"(?:.* )?(?:một|quyết|định|luật|thị|thông tư|liên tịch|trình|luận|hoạch|thông báo|báo cáo|văn|công điện|lệnh|đề án) số",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	static LineEnding of(String text) {
		int end = text.length();
		while (end > 0 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		if (end == 0) {
			return OPEN;
		}
		if (Character.getType(text.charAt(end - 1)) == Character.PRIVATE_USE && text.charAt(0) == text.charAt(end - 1)) {
			return STOP;
		}
		return switch (text.charAt(end - 1)) {
		case '.', '!', '?', '…' -> STOP;
		case ':' -> COLON;
		case ';' -> SEMICOLON;
		case ',', '-', '–', '(', '“', '/', '+' -> UNFINISHED;
		default -> end == text.length() && needsAnother(text) ? UNFINISHED : OPEN;
		};
	}

	private static boolean needsAnother(String text) {
		return CONNECTIVES.contains(lastWord(text)) || NUMBER_FOLLOWS.matcher(text).matches();
	}

	/** True when the last word needs another: "tại", "của", "các". */
	static boolean asksForMore(String text) {
		return of(text) == UNFINISHED && Character.isLetter(text.charAt(text.length() - 1));
	}

	/** The last word of the text. */
	static String lastWord(String text) {
		return text.substring(text.lastIndexOf(' ') + 1);
	}

	/** True when the sentence or clause is closed by its punctuation. */
	boolean closed() {
		return this == STOP || this == COLON || this == SEMICOLON;
	}
}
