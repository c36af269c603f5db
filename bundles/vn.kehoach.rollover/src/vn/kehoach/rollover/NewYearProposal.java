package vn.kehoach.rollover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.rollover.indicator.IndicatorRoll;
import vn.kehoach.rollover.move.ProposedMoves;
import vn.kehoach.rollover.review.CarriedOver;
import vn.kehoach.rollover.source.FileEdits;
import vn.kehoach.rollover.source.FilePlaces;
import vn.kehoach.rollover.succession.BodySuccessions;
import vn.kehoach.rollover.succession.CitationSuccessions;
import vn.kehoach.rollover.succession.Replacements;

/**
 * What a new year changes in last year's files. It is worked out from the files as they are loaded; after they are parsed again it has
 * to be made anew.
 */
public final class NewYearProposal {
	private final LastYearProject project;
	private final PlanYears years;
	private final List<Move> moves;
	private final BodySuccessions bodySuccessions;
	private final CitationSuccessions citationSuccessions;
	private final IndicatorRoll indicatorRoll;
	private final List<BodySuccession> bodies;
	private final List<CitationSuccession> citations;
	private final List<ValueToFill> toFill;

	NewYearProposal(LastYearProject project, PlanYears years) {
		this.project = project;
		this.years = years;
		CheckContext context = CheckContext.of(project.resources());
		FilePlaces places = new FilePlaces(project);
		moves = List.copyOf(new ProposedMoves(years, places).all(context));
		bodySuccessions = new BodySuccessions(project, years, context, places);
		citationSuccessions = new CitationSuccessions(years, context, places);
		indicatorRoll = new IndicatorRoll(project, years);
		bodies = bodySuccessions.all();
		citations = citationSuccessions.all();
		toFill = indicatorRoll.toFill(places);
	}

	/** The id of the document. */
	public String document() {
		return years.document().getId();
	}

	/** The year that last year's document plans. */
	public int lastYear() {
		return years.last();
	}

	/** The year that the new one plans. */
	public int year() {
		return years.next();
	}

	/** What moves with the year, in the order of files and texts. */
	public List<Move> moves() {
		return moves;
	}

	/** The bodies that do not exist in the new year, by the first place that names each. */
	public List<BodySuccession> bodies() {
		return bodies;
	}

	/** The cited documents that should not be cited any more, in the order in which they are cited. */
	public List<CitationSuccession> citations() {
		return citations;
	}

	/** The values of indicators that will be missing, in the order of files, texts and years. */
	public List<ValueToFill> toFill() {
		return toFill;
	}

	/** What is done unless the user says otherwise. */
	public Choices defaults() {
		return new Choices(moves.stream().filter(Move::isConfirmed).map(Move::key).collect(Collectors.toSet()),
				chosen(bodies, BodySuccession::id, BodySuccession::proposed),
				chosen(citations, CitationSuccession::id, CitationSuccession::proposed), true);
	}

	private static <T> Map<String, String> chosen(List<T> successions, Function<T, String> id, Function<T, Optional<String>> choice) {
		return successions.stream().filter(succession -> choice.apply(succession).isPresent())
				.collect(Collectors.toMap(id, succession -> choice.apply(succession).orElseThrow()));
	}

	/** The files of the new year; choices that name nothing of the proposal do nothing. */
	public NewYearFiles apply(Choices choices) {
		FileEdits edits = new FileEdits();
		CarriedOver carried = new CarriedOver(project, years);
		if (choices.marks())
			carried.addTo(edits);
		moves.stream().filter(move -> choices.moves().contains(move.key()))
				.forEach(move -> edits.add(move.place().file(), move.edits()));
		Replacements replacements = bodySuccessions.chosen(choices.bodies());
		citationSuccessions.addChosen(choices.citations(), replacements);
		replacements.addTo(edits, project);
		indicatorRoll.addTo(edits);
		return new NewYearTexts(project, years).of(edits, choices.marks() ? carried.count() : 0);
	}
}
