package vn.kehoach.dsl.ide.completion;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;

import vn.kehoach.registry.ShippedRegistry;

/** Offers the registries that ship with the product, where a file says which ones it uses. */
final class RegistryOffers implements OfferSource {

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		boolean registry = element instanceof Assignment assignment && assignment.getFeature().equals("importURI");
		return registry ? ShippedRegistry.titles().stream().map(RegistryOffers::offer) : Stream.empty();
	}

	private static Offer offer(String title) {
		return new Offer(title, () -> List.of(SearchKey.fromStart(title)),
				() -> new Offer.Caption(title, CompletionMessages.get("registry")), Insertion.of('"' + title + '"'),
				CompletionItemKind.Module,
				0, false);
	}
}
