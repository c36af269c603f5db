package vn.kehoach.check.time;

import java.util.List;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;

/** The remedy for a year that was carried over: another year in its place, here or everywhere. */
final class YearChange {
	private YearChange() {
	}

	/** Reports the year of a date: the place is the year's figures. */
	static Observation at(DateMention mention, int year, String... arguments) {
		Word figures = yearOf(mention);
		Passage passage = mention.passage();
		Observation observation = Observation.of(passage.place(figures.start(), figures.end()), arguments);
		return passage.isEditable(figures.start(), figures.end()) ? observation.withRemedy(remedy(mention.year(), year)) : observation;
	}

	/** The remedy where the place holds the year alone. */
	static Remedy remedy(int from, int to) {
		return new Remedy(new Fix.ReplaceWords(String.valueOf(to)), "fix", List.of(String.valueOf(from), String.valueOf(to)), true);
	}

	private static Word yearOf(DateMention mention) {
		return mention.passage().words().get(mention.last());
	}
}
