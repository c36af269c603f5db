package vn.kehoach.importer.source.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members of an enumeration that run inside a paragraph: "gồm: (1) ...; (2) ...". */
final class Enumeration {
	private static final Pattern MARK = Pattern.compile("(\\(?)(\\d{1,2}|[a-zđ])(\\)).*");

	private Enumeration() {
	}

	/** True when the line begins with a member whose predecessor stands inside the paragraph. */
	static boolean goesOn(GrowingParagraph paragraph, String line) {
		Matcher mark = MARK.matcher(line);
		if (!mark.matches()) {
			return false;
		}
		String before = predecessor(mark.group(2));
		return !before.isEmpty() && paragraph.holdsInside(' ' + mark.group(1) + before + mark.group(3));
	}

	private static String predecessor(String member) {
		if (Character.isDigit(member.charAt(0))) {
			int number = Integer.parseInt(member);
			return number > 1 ? Integer.toString(number - 1) : "";
		}
		String alphabet = "abcdđeghiklmnopqrstuvxy";
		int index = alphabet.indexOf(member);
		return index > 0 ? alphabet.substring(index - 1, index) : "";
	}
}
