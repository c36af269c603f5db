package vn.kehoach.server.edits;

import java.util.List;

import vn.kehoach.server.edits.SeparatedList.Item;

/** Puts the items of a list together. */
final class ListText {
	private ListText() {
	}

	/**
	 * The text of a list.
	 *
	 * @param items its items
	 * @param gap the blanks behind separators
	 * @param indentation of a line that has to be begun because a comment ends the one before
	 */
	static String of(List<Item> items, String gap, String indentation) {
		StringBuilder text = new StringBuilder();
		String tail = "";
		for (Item item : items) {
			if (!text.isEmpty()) {
				boolean word = Character.isLetter(item.separator().charAt(0));
				text.append(word ? " " : "").append(item.separator());
				boolean ended = !tail.isEmpty() && gap.indexOf('\n') < 0;
				text.append(tail.isEmpty() ? "" : " " + tail).append(ended ? "\n" + indentation : gap);
			}
			text.append(item.lead()).append(item.words());
			tail = item.tail();
		}
		return text.append(tail.isEmpty() ? "" : " " + tail).toString();
	}
}
