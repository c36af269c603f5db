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

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		if (!(element instanceof RuleCall call))
			return Stream.empty();
		return Stream.of(Skeleton.values()).filter(skeleton -> skeleton.rule().equals(call.getRule().getName()))
				.map(skeleton -> offer(skeleton, year(place)));
	}

	private static Offer offer(Skeleton skeleton, int year) {
		String detail = CompletionMessages.get("skeleton." + skeleton.name());
		return new Offer(List.of(SearchKey.fromStart(skeleton.words())), skeleton.words() + " …", detail, skeleton.forYear(year),
				CompletionItemKind.Snippet, ORDER, false);
	}

	/** The document's year, else the last one of the file's documents; in a file without any, the first year of the current plan period. */
	private static int year(ModelPlace place) {
		return place.year().orElseGet(() -> ((PlanFile) place.file().getContents().get(0)).getEntries().stream()
				.filter(PlanDocument.class::isInstance).map((Entry entry) -> ((PlanDocument) entry).getYear()).filter(year -> year > 0)
				.reduce(Math::max).orElse(FIRST_YEAR));
	}

	private static final int FIRST_YEAR = 2026;
}
