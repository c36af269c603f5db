package vn.kehoach.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.message.MessageCatalogue;

/** What is known of an element, as Markdown: a title, a line below it, and a list of facts; those that are not known are left out. */
final class Facts {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(Facts.class, "messages");
	private static final int MOST = 12;

	private final StringBuilder markdown = new StringBuilder();

	/**
	 * @param title what the element is called
	 * @param kind the key of the message that says what it is, with the id as its argument
	 */
	Facts(String title, String kind, String id) {
		markdown.append("**").append(plain(title)).append("**\n\n").append(MESSAGES.get(kind, id == null ? "" : "`" + id + "`").strip())
				.append('\n');
	}

	/** Adds a fact. */
	Facts add(String key, String value) {
		if (value != null && !value.isBlank())
			markdown.append("\n- ").append(MESSAGES.get(key)).append(": ").append(plain(value));
		return this;
	}

	/** Adds several values on one line. */
	Facts add(String key, List<String> values) {
		return add(key, String.join(", ", values.stream().filter(value -> value != null && !value.isBlank()).toList()));
	}

	/** Adds the number of something, and each on a line of its own; nothing when there is none. */
	Facts list(String key, List<String> values) {
		if (values.isEmpty())
			return this;
		markdown.append("\n- ").append(MESSAGES.get(key)).append(" (").append(values.size()).append("):");
		values.stream().limit(MOST).forEach(value -> markdown.append("\n  - ").append(plain(value)));
		if (values.size() > MOST)
			markdown.append("\n  - ").append(MESSAGES.get("more", String.valueOf(values.size() - MOST)));
		return this;
	}

	/** Adds how often something is; nothing for none. */
	Facts count(String key, int number) {
		return number == 0 ? this : add(key, String.valueOf(number));
	}

	/** A word of the user's language. */
	static String word(String key, String... arguments) {
		return MESSAGES.get(key, (Object[]) arguments);
	}

	/** The Markdown text. */
	String markdown() {
		return markdown.toString();
	}

	/** Values of the list, without those that are empty. */
	static List<String> known(String... values) {
		List<String> known = new ArrayList<>();
		for (String value : values)
			if (value != null && !value.isBlank())
				known.add(value);
		return known;
	}

	private static String plain(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
	}
}
