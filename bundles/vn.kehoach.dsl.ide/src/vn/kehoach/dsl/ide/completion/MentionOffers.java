package vn.kehoach.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;

/** Offers links in running text: to bodies and documents whose name or number the words begin. Ordinary words offer nothing. */
final class MentionOffers {
	private static final int SHORTEST_NAME = 2;
	private static final int SHORTEST_WORDS = 4;

	private final ReferenceOffers references;

	@Inject
	MentionOffers(ReferenceOffers references) {
		this.references = references;
	}

	/** True when the typed words can be the beginning of a name: with a capital or a digit, or long enough to be told from other words. */
	static boolean looksLikeName(TypedText typed) {
		if (typed.isEmpty() || typed.endsWithBlank())
			return false;
		boolean marked = !Character.isLowerCase(typed.text().charAt(0));
		return typed.text().length() >= (marked ? SHORTEST_NAME : SHORTEST_WORDS);
	}

	/** The links to all bodies and documents within reach. */
	Stream<Offer> offers(ModelPlace place) {
		return references.targets(ModelPackage.Literals.PROSE_REFERENCE__TARGET, place)
				.filter(target -> target instanceof Assignee || target instanceof CitedDocument).map(target -> offer(target, place));
	}

	private static Offer offer(NamedElement target, ModelPlace place) {
		String link = "[[" + Identifiers.write(target.getId()) + "]]";
		return new Offer(target.getId(), () -> keys(target),
				() -> new Offer.Caption(ElementOffers.name(target), CompletionMessages.get("link", target.getId())), Insertion.of(link),
				CompletionItemKind.Reference, target instanceof Assignee ? 0 : 1, ElementOffers.hasEnded(target, place.date()),
				Optional.of(target));
	}

	private static List<SearchKey> keys(NamedElement target) {
		return ElementOffers.names(target).filter(words -> words != null && words.length() > 1).map(SearchKey::fromStart).toList();
	}
}
