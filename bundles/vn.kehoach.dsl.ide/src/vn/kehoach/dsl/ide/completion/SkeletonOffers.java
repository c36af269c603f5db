package vn.kehoach.dsl.ide.completion;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.RuleCall;

import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;

/** Offers whole constructs where their rule can begin. */
final class SkeletonOffers implements OfferSource {
	private static final int ORDER = 200;
	private static final int FIRST_YEAR = 2026;

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		if (!(element instanceof RuleCall call))
			return Stream.empty();
		return Stream.of(Skeleton.values()).filter(skeleton -> skeleton.rule().equals(call.getRule().getName()))
				.map(skeleton -> offer(skeleton, year(place)));
	}

	private static Offer offer(Skeleton skeleton, int year) {
		return new Offer(skeleton.words(), () -> List.of(SearchKey.fromStart(skeleton.words())),
				() -> new Offer.Caption(skeleton.words() + " …", CompletionMessages.get("skeleton." + skeleton.name())),
				skeleton.forYear(year), CompletionItemKind.Snippet, ORDER, false);
	}

	/** The document's year, else the last one of the file's documents, else the first of the five-year plan 2026-2030. */
	private static int year(ModelPlace place) {
		return place.year().orElseGet(() -> ((PlanFile) place.file().getContents().get(0)).getEntries().stream()
				.filter(PlanDocument.class::isInstance).map((Entry entry) -> ((PlanDocument) entry).getYear()).filter(year -> year > 0)
				.reduce(Math::max).orElse(FIRST_YEAR));
	}
}
