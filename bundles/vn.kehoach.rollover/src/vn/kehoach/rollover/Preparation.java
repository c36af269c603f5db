package vn.kehoach.rollover;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.rollover.RolloverProblem.Kind;

/** Finds out whether a new year can be made of a project. */
final class Preparation {
	private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+(20\\d\\d)\\b(?!\\s*[-–]\\s*\\d)");

	private final LastYearProject project;
	private final int year;

	Preparation(LastYearProject project, int year) {
		this.project = project;
		this.year = year;
	}

	NewYear of(List<PlanDocument> documents) {
		if (documents.isEmpty())
			return refused(RolloverProblem.of(Kind.NO_DOCUMENT));
		if (documents.size() > 1)
			return refused(RolloverProblem.of(Kind.SEVERAL_DOCUMENTS, ids(documents)));
		return of(documents.getFirst());
	}

	NewYear of(List<PlanDocument> documents, String id) {
		Optional<PlanDocument> document = documents.stream().filter(candidate -> id.equals(candidate.getId())).findFirst();
		return document.map(this::of).orElseGet(() -> refused(RolloverProblem.of(Kind.UNKNOWN_DOCUMENT, id, ids(documents))));
	}

	private NewYear of(PlanDocument document) {
		List<RolloverProblem> problems = new ReadingProblems(project).all();
		if (!problems.isEmpty())
			return new NewYear.Refused(problems);
		OptionalInt last = yearOf(document);
		if (last.isEmpty())
			return refused(RolloverProblem.of(Kind.YEAR_UNKNOWN, String.valueOf(document.getId())));
		if (year <= last.getAsInt())
			return refused(RolloverProblem.of(Kind.YEAR_NOT_LATER, String.valueOf(year), String.valueOf(last.getAsInt())));
		return new NewYear.Proposed(new NewYearProposal(project, new PlanYears(document, last.getAsInt(), year)));
	}

	/** The year that the document states, else the one its subject names, else that of its date. */
	private static OptionalInt yearOf(PlanDocument document) {
		if (document.getYear() > 0)
			return OptionalInt.of(document.getYear());
		Matcher named = YEAR.matcher(document.getSubject() == null ? "" : document.getSubject());
		if (named.find())
			return OptionalInt.of(Integer.parseInt(named.group(1)));
		return document.getDate() == null ? OptionalInt.empty() : OptionalInt.of(document.getDate().year());
	}

	private static String ids(List<PlanDocument> documents) {
		return documents.stream().map(document -> String.valueOf(document.getId())).collect(Collectors.joining(", "));
	}

	private static NewYear refused(RolloverProblem problem) {
		return new NewYear.Refused(List.of(problem));
	}
}
