package vn.kehoach.ui.editor.structure.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import vn.kehoach.model.text.PlainLetters;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.StructureModel;

/** Which nodes a typed filter leaves: those in whose words all typed words occur, what they contain, and what they are in. */
final class TreeFilter {
	private final Set<String> shown = new HashSet<>();
	private final List<String> matches = new ArrayList<>();
	private final boolean empty;

	/** @param typed words with or without tone marks; typed marks matter */
	TreeFilter(StructureModel model, String typed) {
		List<String> words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		empty = words.isEmpty();
		if (!empty)
			visit(model, null, words, false);
	}

	private boolean visit(StructureModel model, String parent, List<String> words, boolean inside) {
		boolean any = false;
		for (String handle : model.children(parent)) {
			boolean match = model.node(handle).filter(node -> fits(node, words)).isPresent();
			if (match)
				matches.add(handle);
			boolean below = visit(model, handle, words, inside || match);
			if (inside || match || below)
				shown.add(handle);
			any |= match || below;
		}
		return any;
	}

	private static boolean fits(StructureNode node, List<String> words) {
		String text = (node.number() + ' ' + node.label() + ' ' + node.detail()).toLowerCase(Locale.ROOT);
		String plain = PlainLetters.of(text);
		return words.stream().allMatch(word -> (word.equals(PlainLetters.of(word)) ? plain : text).contains(word));
	}

	/** True when nothing was typed. */
	boolean isEmpty() {
		return empty;
	}

	/** True when the node stays. */
	boolean shows(String handle) {
		return empty || shown.contains(handle);
	}

	/** The nodes that have the words, in the order of the text. */
	List<String> matches() {
		return matches;
	}
}
