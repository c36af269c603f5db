package vn.kehoach.dsl.ide.completion;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;

/** Offers keywords as whole phrases. Punctuation is quicker typed than chosen. */
final class KeywordOffers implements OfferSource {
	private static final Set<String> RARE = Set.of("cần xem lại", "bỏ qua");
	private static final int USUAL_ORDER = 100;
	private static final int RARE_ORDER = 900;

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		if (!(element instanceof Keyword keyword) || !Character.isLetter(keyword.getValue().charAt(0)))
			return Stream.empty();
		int order = RARE.contains(keyword.getValue()) ? RARE_ORDER : USUAL_ORDER;
		return Stream.of(Offer.ofWords(keyword.getValue(), CompletionMessages.get("keyword"), CompletionItemKind.Keyword, order));
	}
}
