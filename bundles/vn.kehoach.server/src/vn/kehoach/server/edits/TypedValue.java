package vn.kehoach.server.edits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.dsl.conversion.ProseEscapes;

/** What people type into the cell of an indicator, as the language writes it. */
final class TypedValue {
	private static final String NUMBER = "-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?";
	private static final Pattern PLAIN = Pattern.compile(NUMBER);
	private static final Pattern RANGE = Pattern.compile("(?:từ\\s+)?(" + NUMBER + ")\\s*(?:-|–|đến)\\s*(" + NUMBER + ")");
	private static final Pattern BOUND = Pattern.compile("(<=|>=|<|≤|≥|>|dưới|không quá|ít nhất|trên)\\s*(" + NUMBER + ")");
	private static final Pattern MISSING = Pattern.compile("-|–|…|\\.\\.\\.|chưa có");

	private TypedValue() {
	}

	/** The words behind the kind of the value. */
	static String words(String typed) {
		String text = typed.strip().replaceAll("\\s+", " ");
		Matcher range = RANGE.matcher(text);
		Matcher bound = BOUND.matcher(text);
		if (MISSING.matcher(text).matches())
			return text.equals("chưa có") ? text : "chưa có ghi " + ProseEscapes.string(text);
		if (PLAIN.matcher(text).matches())
			return text;
		if (range.matches())
			return "từ " + range.group(1) + " đến " + range.group(2);
		if (bound.matches())
			return keyword(bound.group(1)) + ' ' + bound.group(2);
		return "bằng lời " + ProseEscapes.string(text);
	}

	private static String keyword(String sign) {
		return switch (sign) {
		case "<" -> "dưới";
		case "<=", "≤" -> "không quá";
		case ">=", "≥" -> "ít nhất";
		case ">" -> "trên";
		default -> sign;
		};
	}
}
