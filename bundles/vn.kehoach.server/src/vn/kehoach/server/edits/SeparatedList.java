package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;

/**
 * A list in a file whose items are parted by commas or words. Items that stay keep their text; a comment behind an item on its line,
 * and comments on lines before it, go where it goes.
 */
final class SeparatedList {
	private final SourceFile source;
	private final List<TextRange> ranges;
	private final List<Item> items = new ArrayList<>();

	/** @param ranges where the items stand; at least one */
	SeparatedList(SourceFile source, List<TextRange> ranges) {
		this.source = source;
		this.ranges = ranges;
		for (int index = 0; index < ranges.size(); index++)
			items.add(item(index));
	}

	/** The list of the values of a feature. */
	static SeparatedList of(SourceFile source, List<INode> nodes) {
		return new SeparatedList(source, nodes.stream().map(node -> new TextRange(node.getOffset(), node.getEndOffset())).toList());
	}

	/** The items that are there. */
	List<Item> items() {
		return items;
	}

	/** The list with these items. */
	SourceEdit with(List<Item> wanted) {
		int start = ranges.getFirst().start();
		String text = ListText.of(wanted, gap(), source.indentation(start) + "\t");
		return SourceFile.edit(start, ranges.getLast().end(), text);
	}

	private Item item(int index) {
		String words = source.text().substring(ranges.get(index).start(), ranges.get(index).end());
		String tail = index + 1 < ranges.size() ? Gap.of(between(index)).tail() : "";
		if (index == 0)
			return new Item(",", "", words, tail);
		Gap before = Gap.of(between(index - 1));
		return new Item(before.separator(), before.lead(), words, tail);
	}

	private String between(int index) {
		return source.text().substring(ranges.get(index).end(), ranges.get(index + 1).start());
	}

	/** The blanks before the second item, or before the only one. */
	private String gap() {
		int offset = ranges.get(Math.min(1, ranges.size() - 1)).start();
		int from = offset;
		while (from > 0 && Character.isWhitespace(source.text().charAt(from - 1)))
			from--;
		return from == offset ? " " : source.text().substring(from, offset);
	}

	/**
	 * An item.
	 *
	 * @param separator what parts it from the one before it
	 * @param lead comments on lines of their own before it, up to it
	 * @param words its text
	 * @param tail a comment behind it on its line
	 */
	record Item(String separator, String lead, String words, String tail) {
		/** A new item, after a comma. */
		static Item of(String words) {
			return new Item(",", "", words, "");
		}
	}
}
