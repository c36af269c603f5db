package vn.kehoach.importer.source.layout;

import java.util.Set;

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
			"do", "từ", "đến", "là", "bằng", "để", "được", "phải", "số", "ngày", "tháng", "năm", "khi", "trên", "dưới", "giữa", "bởi",
			"vào",
			"như", "nhằm", "một", "mỗi", "không", "có", "sẽ", "đã", "đang", "cùng", "đối", "việc", "gồm", "mà", "nếu", "thì", "qua");

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
		default -> end == text.length() && CONNECTIVES.contains(lastWord(text)) ? UNFINISHED : OPEN;
		};
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
