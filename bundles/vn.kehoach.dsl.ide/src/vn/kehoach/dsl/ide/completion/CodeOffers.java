package vn.kehoach.dsl.ide.completion;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.explanation.Explanation;
import vn.kehoach.model.message.UserLanguage;

/** Offers the codes of checks to set aside; they are found by what they are about, too. */
final class CodeOffers implements OfferSource {

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		boolean code = element instanceof Assignment assignment && assignment.getFeature().equals("code")
				&& GrammarUtil.containingRule(element).getName().equals("Suppression");
		return code ? CheckRegistry.descriptions().stream().map(CodeOffers::offer) : Stream.empty();
	}

	private static Offer offer(CheckDescription check) {
		String title = Explanation.of(check, UserLanguage.current()).title();
		return new Offer(check.code(), () -> List.of(SearchKey.fromStart(check.code()), SearchKey.fromAnyWord(title)),
				() -> new Offer.Caption(check.code() + " – " + title, CompletionMessages.get("code")), Insertion.of(check.code()),
				CompletionItemKind.EnumMember, 0, false);
	}
}
