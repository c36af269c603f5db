package vn.kehoach.ui.tests.tour;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what was left untranslated, by words that every English text has and no Vietnamese one. */
final class EnglishWords {
	private static final Pattern ENGLISH = Pattern.compile("\\b(of|and|or|is|are|not|for|with|from|this|new|open|close|show|hide|"
			+ "view|edit|select|selected|items?|search|find|file|files|folder|save|delete|remove|add|help|menu|filter|errors?|warnings?|"
			+ "infos?|name|type|next|back|finish|cancel|minimize|maximize|restore|collapse|expand|all|project|editor|details|results?|"
			+ "pin|history|link|sort|default|problems?|preferences|properties|undo|redo|print|export|import|page|zoom)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern NAMES = Pattern.compile("\\S*[./\\\\]\\S*|\\([^)]*\\)$");

	private EnglishWords() {
	}

	/** The words among these that are English; names of files and of keys do not count. */
	static List<String> in(List<String> words) {
		return words.stream().filter(each -> ENGLISH.matcher(NAMES.matcher(each).replaceAll("")).find()).toList();
	}
}
