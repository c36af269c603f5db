package vn.kehoach.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItemKind;

import vn.kehoach.model.NamedElement;

/**
 * Something that can stand at a place. There may be thousands, of which few are shown: what is only for showing and finding is made
 * when it is asked for.
 *
 * @param name tells it from others of its kind
 * @param keys the words under which it is found, the best first
 * @param caption what the list shows
 * @param insertion what is inserted
 * @param kind its kind
 * @param order its usefulness at the place: lower is better
 * @param outdated true when it should rather not be used any more
 * @param element what it stands for, when that is an element of the project
 */
record Offer(String name, Supplier<List<SearchKey>> keys, Supplier<Caption> caption, Insertion insertion, CompletionItemKind kind,
		int order, boolean outdated, Optional<NamedElement> element) {

	/** An offer that stands for no element. */
	Offer(String name, Supplier<List<SearchKey>> keys, Supplier<Caption> caption, Insertion insertion, CompletionItemKind kind, int order,
			boolean outdated) {
		this(name, keys, caption, insertion, kind, order, outdated, Optional.empty());
	}

	/** A word or phrase that is inserted as it is shown. */
	static Offer ofWords(String words, String detail, CompletionItemKind kind, int order) {
		return new Offer(words, () -> List.of(SearchKey.fromStart(words)), () -> new Caption(words, detail), Insertion.of(words), kind,
				order, false);
	}

	/** The same for offers that would be the same line of the list. */
	String identity() {
		return kind + " " + name;
	}

	/**
	 * What the list shows.
	 *
	 * @param label the line
	 * @param detail what it is, for those who do not know the label
	 */
	record Caption(String label, String detail) {
	}
}
