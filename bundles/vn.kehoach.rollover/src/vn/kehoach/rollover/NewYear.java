package vn.kehoach.rollover;

import java.util.List;

/** The answer to the wish for a new year: a proposal, or why there is none. */
public sealed interface NewYear {
	/**
	 * It can be made.
	 *
	 * @param proposal what would change
	 */
	record Proposed(NewYearProposal proposal) implements NewYear {
	}

	/**
	 * It cannot be made of these files as they are.
	 *
	 * @param problems why, at least one
	 */
	record Refused(List<RolloverProblem> problems) implements NewYear {
		public Refused {
			problems = List.copyOf(problems);
		}
	}

	/** The new year of the only document of a project. */
	static NewYear of(LastYearProject project, int year) {
		return new Preparation(project, year).of(project.documents());
	}

	/** The new year of one of the documents of a project. */
	static NewYear of(LastYearProject project, String document, int year) {
		return new Preparation(project, year).of(project.documents(), document);
	}
}
