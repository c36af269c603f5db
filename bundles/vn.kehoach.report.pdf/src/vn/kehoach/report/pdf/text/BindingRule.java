package vn.kehoach.report.pdf.text;

import java.util.Set;

/**
 * Which neighbouring words stay on one line: the name of a division or of a date part and its number ("Điều 1", "ngày 05"), a
 * dash and the words it joins ("kinh tế - xã hội", also misspelt "kinh tế- xã hội": a line that ends in a hyphen reads like a
 * divided word, for people and for programs that extract the text), a sign and the number before it ("8,5 %").
 */
public final class BindingRule {
	private static final Set<String> BEFORE_NUMBER = Set.of("Điều", "điều", "Khoản", "khoản", "Điểm", "điểm", "Mục", "mục",
			"số", "Số:", "ngày", "tháng", "năm", "quý", "Quý", "Chương", "chương", "Biểu", "biểu", "Bảng", "bảng", "lục");

	/** Whether no line may end between the two words. */
	public boolean binds(String word, String next) {
		if (next.isEmpty() || word.isEmpty()) {
			return false;
		}
		if (word.endsWith("-") || isDash(word) || isDash(next) || next.equals("%") || next.equals("‰")) {
			return true;
		}
		return Character.isDigit(next.charAt(0)) && BEFORE_NUMBER.contains(word);
	}

	private static boolean isDash(String word) {
		if (word.length() > 1) {
			return false;
		}
		char sign = word.charAt(0);
		return sign == '-' || sign == '–' || sign == '—';
	}
}
