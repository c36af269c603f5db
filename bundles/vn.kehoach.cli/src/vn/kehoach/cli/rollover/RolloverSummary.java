package vn.kehoach.cli.rollover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.kehoach.cli.Texts;
import vn.kehoach.rollover.BodySuccession;
import vn.kehoach.rollover.Candidate;
import vn.kehoach.rollover.Choices;
import vn.kehoach.rollover.CitationSuccession;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.NewYearFiles;
import vn.kehoach.rollover.NewYearProposal;
import vn.kehoach.rollover.Place;
import vn.kehoach.rollover.ValueToFill;

/** Tells what a new year changed, what it left as it was, and what somebody has to do. */
public final class RolloverSummary {
	private final NewYearProposal proposal;
	private final Choices choices;
	private final NewYearFiles files;
	private final List<String> lines = new ArrayList<>();

	/**
	 * @param proposal what was proposed
	 * @param choices what was done of it
	 * @param files what came of it
	 */
	public RolloverSummary(NewYearProposal proposal, Choices choices, NewYearFiles files) {
		this.proposal = proposal;
		this.choices = choices;
		this.files = files;
	}

	/** The lines, in the user's language. */
	public List<String> lines() {
		List<Move> left = proposal.moves().stream().filter(move -> !choices.moves().contains(move.key())).toList();
		add("rollover.moved", Integer.toString(proposal.moves().size() - left.size()), Integer.toString(proposal.year()));
		if (!left.isEmpty())
			add("rollover.left", Integer.toString(left.size()));
		left.forEach(move -> add("rollover.left-move", at(move.place()), move.oldWords(),
				move.doubt().map(doubt -> Texts.of("doubt." + doubt)).orElse(""), move.context()));
		proposal.bodies().forEach(this::add);
		proposal.citations().forEach(this::add);
		addValues();
		add("rollover.marked", Integer.toString(files.marked()));
		return lines;
	}

	private void add(BodySuccession body) {
		String successor = choices.bodies().get(body.id());
		String places = Integer.toString(body.occurrences().size());
		if (successor == null)
			add("rollover.body-open", body.id(), body.label(), words(body.candidates()), places);
		else
			add("rollover.body", body.label(), label(body.candidates(), successor), places);
	}

	private void add(CitationSuccession citation) {
		String successor = choices.citations().get(citation.id());
		if (successor == null)
			add("rollover.citation." + citation.reason(), citation.id(), citation.label(), words(citation.candidates()),
					at(citation.occurrences().getFirst().place()));
		else
			add("rollover.body", citation.label(), label(citation.candidates(), successor),
					Integer.toString(citation.occurrences().size()));
	}

	private void addValues() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (ValueToFill value : proposal.toFill())
			values.computeIfAbsent(value.place().file() + ":" + value.place().line() + ": " + value.label(), key -> new ArrayList<>())
					.add(value.year() + " " + value.kind().getLiteral() + value.locality().map(place -> " " + place).orElse(""));
		if (!values.isEmpty())
			add("rollover.to-fill", Integer.toString(proposal.toFill().size()));
		values.forEach((indicator, years) -> lines.add("  " + indicator + ": " + String.join(", ", years)));
	}

	private static String at(Place place) {
		return place.file() + ":" + place.line();
	}

	private static String words(List<Candidate> candidates) {
		return candidates.isEmpty()
				? Texts.of("rollover.nobody")
				: candidates.stream().map(candidate -> candidate.id() + " (" + candidate.label()
						+ candidate.function().map(function -> ": " + function).orElse("") + ")").collect(Collectors.joining("; "));
	}

	private static String label(List<Candidate> candidates, String id) {
		return candidates.stream().filter(candidate -> candidate.id().equals(id)).map(Candidate::label).findFirst().orElse(id);
	}

	private void add(String key, String... arguments) {
		lines.add(Texts.of(key, (Object[]) arguments));
	}
}
