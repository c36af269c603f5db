package vn.kehoach.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that can stand at a place.
 *
 * @param keys the words under which it is found, the best first
 * @param label what the list shows
 * @param detail what it is, for those who do not know the label; may be empty
 * @param insertion what is inserted
 * @param kind its kind
 * @param order its usefulness at the place: lower is better
 * @param outdated true when it should rather not be used any more
 */
record Offer(List<SearchKey> keys, String label, String detail, Insertion insertion, CompletionItemKind kind, int order,
		boolean outdated) {

	Offer {
		keys = List.copyOf(keys);
	}

	/** A word or phrase that is inserted as it is shown. */
	static Offer ofWords(String words, String detail, CompletionItemKind kind, int order) {
		return new Offer(List.of(SearchKey.fromStart(words)), words, detail, Insertion.of(words), kind, order, false);
	}
}
