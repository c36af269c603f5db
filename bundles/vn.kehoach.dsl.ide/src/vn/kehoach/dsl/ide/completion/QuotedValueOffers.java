package vn.kehoach.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.indicator.ValueWording;

/** Offers the years of the values that an indicator has, after its id in a reference. */
final class QuotedValueOffers implements OfferSource {

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		boolean year = element instanceof Assignment assignment && assignment.getFeature().equals("year")
				&& GrammarUtil.containingRule(element).getName().equals("QuotedValue");
		if (!year)
			return Stream.empty();
		return place.inside(ProseReference.class).map(ProseReference::getTarget).stream().filter(Indicator.class::isInstance)
				.flatMap(target -> ((Indicator) target).getValues().stream()).map(QuotedValueOffers::offer);
	}

	private static Offer offer(IndicatorValue value) {
		String text = value.getYear() + "." + value.getKind().getLiteral();
		return Offer.ofWords(text, CompletionMessages.get("prints", ValueWording.inProse(value)), CompletionItemKind.Value, 0);
	}
}
