package vn.kehoach.check.roles;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.kehoach.check.passage.Word;
import vn.kehoach.model.text.PlainLetters;

/** Compares a name with a shorter way to write it, initials for words: "Sở KH&ĐT" for "Sở Kế hoạch và Đầu tư". */
final class ShortName {
	private static final Set<String> LEFT_OUT = Set.of("và", "các");
	private static final Set<String> PLACES = Set.of("tỉnh", "thành", "huyện", "xã", "phường", "thị");

	private final List<Word> full;
	private int position;
	private boolean abbreviated;

	private ShortName(List<Word> full) {
		this.full = full;
	}

	/** True when the short name is the full one with initials for some words, or without the name of the place at its end. */
	static boolean isShortFor(String shortName, String fullName) {
		ShortName reader = new ShortName(Word.allOf(fullName));
		for (Word word : Word.allOf(shortName))
			if (!reader.take(word.text()))
				return false;
		return reader.isRead();
	}

	private boolean take(String word) {
		if (position < full.size() && full.get(position).text().equals(word)) {
			position++;
			return true;
		}
		return takeInitials(word);
	}

	private boolean takeInitials(String word) {
		boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.chars().allMatch(Character::isLetter);
		if (!initials)
			return false;
		String letters = PlainLetters.of(word);
		for (int index = 0; index < letters.length(); index++) {
			while (position < full.size() && LEFT_OUT.contains(full.get(position).text()) && !isInitial(letters.charAt(index)))
				position++;
			if (position == full.size() || !isInitial(letters.charAt(index)))
				return false;
			position++;
		}
		abbreviated = true;
		return true;
	}

	/** True when the next word begins with the letter; W stands for Ư, as in TW. */
	private boolean isInitial(char letter) {
		String next = full.get(position).text();
		char initial = PlainLetters.of(next.substring(0, 1)).toUpperCase(Locale.ROOT).charAt(0);
		return initial == letter || letter == 'W' && initial == 'U';
	}

	private boolean isRead() {
		boolean placeLeft = position < full.size() && position > 0
				&& (PLACES.contains(full.get(position).text()) || PLACES.contains(full.get(position - 1).text()));
		return position == full.size() ? abbreviated : placeLeft;
	}
}
