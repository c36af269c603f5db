package vn.kehoach.cli.rollover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.cli.Texts;
import vn.kehoach.rollover.BodySuccession;
import vn.kehoach.rollover.Candidate;
import vn.kehoach.rollover.Choices;
import vn.kehoach.rollover.CitationSuccession;
import vn.kehoach.rollover.NewYearProposal;

/**
 * What the user wants in the place of bodies and cited documents, typed as OLD=NEW,OLD=NEW; OLD= keeps the old one.
 *
 * @param choices the defaults of the proposal with the user's wishes
 * @param problem what is wrong with the wishes; empty when nothing is
 */
public record ChosenSuccessors(Choices choices, Optional<String> problem) {

	/** Reads the wishes. */
	public static ChosenSuccessors of(String typed, NewYearProposal proposal) {
		Map<String, String> bodies = new HashMap<>(proposal.defaults().bodies());
		Map<String, String> citations = new HashMap<>(proposal.defaults().citations());
		Optional<String> problem = Optional.empty();
		for (String wish : typed.isBlank() ? List.<String>of() : List.of(typed.split(","))) {
			String[] ids = wish.strip().split("=", -1);
			Optional<BodySuccession> body = proposal.bodies().stream().filter(entry -> entry.id().equals(ids[0])).findFirst();
			Optional<CitationSuccession> citation = proposal.citations().stream().filter(entry -> entry.id().equals(ids[0])).findFirst();
			List<Candidate> candidates = body.map(BodySuccession::candidates)
					.or(() -> citation.map(CitationSuccession::candidates)).orElse(List.of());
			boolean known = ids.length == 2 && (body.isPresent() || citation.isPresent())
					&& (ids[1].isEmpty() || candidates.stream().anyMatch(candidate -> candidate.id().equals(ids[1])));
			if (known)
				choose(ids[0], ids[1], body.isPresent() ? bodies : citations);
			else
				problem = problem.or(() -> Optional.of(Texts.of("rollover.bad-replacement", wish.strip(),
						String.join(", ", candidates.stream().map(Candidate::id).toList()))));
		}
		return new ChosenSuccessors(new Choices(proposal.defaults().moves(), bodies, citations, true), problem);
	}

	private static void choose(String older, String newer, Map<String, String> choices) {
		if (newer.isEmpty())
			choices.remove(older);
		else
			choices.put(older, newer);
	}
}
