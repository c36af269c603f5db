package vn.kehoach.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * An offer that fits what was typed.
 *
 * @param offer the offer
 * @param typed what it replaces
 * @param filter what clients compare with the typed text: the typed text itself and what is still to come
 * @param quality how well it fits: lower is better
 */
record Proposal(Offer offer, TypedText typed, String filter, int quality) {
	/** The best first; among equals, keywords in the order of the grammar and elements in that of their ids. */
	static final Comparator<Proposal> BEST_FIRST = Comparator.comparingInt((Proposal proposal) -> proposal.quality())
			.thenComparing(proposal -> proposal.offer().outdated()).thenComparingInt(proposal -> proposal.offer().order())
			.thenComparing(proposal -> proposal.offer().kind() == CompletionItemKind.Keyword ? "" : proposal.offer().name());

	/** The offer as a proposal, when one of its keys begins with what was typed. */
	static Optional<Proposal> of(Offer offer, TypedText typed, TypedWords words) {
		if (typed.isEmpty())
			return Optional.of(new Proposal(offer, typed, offer.name(), 0));
		Proposal best = null;
		List<SearchKey> keys = offer.keys().get();
		for (int i = 0; i < keys.size(); i++) {
			Optional<SearchKey.Match> match = keys.get(i).match(words);
			if (match.isPresent()) {
				int quality = quality(match.get(), i);
				if (best == null || quality < best.quality)
					best = new Proposal(offer, typed, typed.text() + match.get().rest(), quality);
			}
		}
		return Optional.ofNullable(best);
	}

	private static int quality(SearchKey.Match match, int key) {
		if (match.whole())
			return match.inside() ? 2 : 0;
		return match.inside() ? 3 : key < 3 ? 1 : 2;
	}
}
