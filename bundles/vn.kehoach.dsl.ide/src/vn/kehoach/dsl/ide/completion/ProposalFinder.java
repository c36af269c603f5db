package vn.kehoach.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/**
 * Finds what can be proposed at a caret. Keywords and names are phrases, so that the words before the caret can be the beginning of
 * one from several places on: "phối h" is a keyword's beginning as a whole, "h" is none.
 */
public final class ProposalFinder {
	private final FollowSet follow;
	private final MentionOffers mentions;
	private final List<OfferSource> sources;

	@Inject
	ProposalFinder(FollowSet follow, MentionOffers mentions, ReferenceOffers references, QuotedValueOffers values) {
		this.follow = follow;
		this.mentions = mentions;
		sources = List.of(new KeywordOffers(), references, values, new DateOffers(), new CodeOffers(), new RegistryOffers(),
				new SkeletonOffers());
	}

	/** The proposals, the best first. */
	List<Proposal> at(XtextResource file, CaretPlace place) {
		Optional<ModelPlace> model = ModelPlace.at(file, place);
		if (model.isEmpty())
			return List.of();
		List<Proposal> proposals = switch (place.kind()) {
		case LANGUAGE, REFERENCE -> inLanguage(place, model.get());
		case PROSE -> inProse(place, model.get());
		case FREE -> new ArrayList<>();
		};
		proposals.sort(Proposal.BEST_FIRST);
		return proposals;
	}

	private List<Proposal> inLanguage(CaretPlace place, ModelPlace model) {
		return place.readings().map(reading -> inReading(reading, place, model)).filter(found -> !found.isEmpty()).findFirst()
				.orElseGet(ArrayList::new);
	}

	private List<Proposal> inReading(String reading, CaretPlace place, ModelPlace model) {
		List<Proposal> proposals = new ArrayList<>();
		Map<AbstractElement, List<Offer>> made = new HashMap<>();
		for (TypedText typed : place.typed()) {
			Stream<Offer> offers = follow.after(place.without(typed, reading)).stream()
					.flatMap(element -> made.computeIfAbsent(element, key -> offers(key, model)).stream());
			proposals.addAll(fitting(offers, typed));
			if (!proposals.isEmpty() && !typed.endsWithBlank())
				break;
		}
		return withoutDoubles(proposals);
	}

	private List<Offer> offers(AbstractElement element, ModelPlace model) {
		return sources.stream().flatMap(source -> source.offers(element, model)).toList();
	}

	private List<Proposal> inProse(CaretPlace place, ModelPlace model) {
		List<Offer> links = null;
		for (TypedText typed : place.typed()) {
			if (!MentionOffers.looksLikeName(typed))
				continue;
			if (links == null)
				links = mentions.offers(model).toList();
			List<Proposal> found = fitting(links.stream(), typed);
			if (!found.isEmpty())
				return found;
		}
		return new ArrayList<>();
	}

	private static List<Proposal> fitting(Stream<Offer> offers, TypedText typed) {
		TypedWords words = new TypedWords(typed);
		return new ArrayList<>(offers.flatMap(offer -> Proposal.of(offer, typed, words).stream()).toList());
	}

	/** The same keyword can stand in several rules; the longest typed words come first and win. */
	private static List<Proposal> withoutDoubles(List<Proposal> proposals) {
		Map<String, Proposal> lines = new LinkedHashMap<>();
		proposals.forEach(proposal -> lines.putIfAbsent(proposal.offer().identity(), proposal));
		return new ArrayList<>(lines.values());
	}
}
