package vn.kehoach.check.indicators.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.PlanDocument;

/**
 * A value in prose whose indicator and year are beyond doubt: the year stands behind the name, or the sentence names no other, or the
 * paragraph up to here names none at all and the document's year is meant.
 *
 * @param value what is said
 * @param year the year that is meant
 */
record CertainStatement(StatedValue value, int year) {
	/** The statements of a passage that the registry has values for. */
	static List<CertainStatement> in(Passage passage, CheckContext context) {
		List<CertainStatement> statements = new ArrayList<>();
		for (NamedIndicator name : IndicatorNames.of(context).in(passage))
			new StatementReader(passage.text(), name).value().ifPresent(value -> year(value.year(), name, passage, context)
					.map(year -> new CertainStatement(value, year)).filter(CertainStatement::isKnown).ifPresent(statements::add));
		return statements;
	}

	/** The year meant by what is said behind a name. */
	static Optional<Integer> year(Optional<Integer> stated, NamedIndicator name, Passage passage, CheckContext context) {
		if (stated.isPresent())
			return stated;
		SentenceBounds sentence = SentenceBounds.around(passage.text(), name.start(), name.end());
		TreeSet<Integer> inSentence = YearMentions.in(passage.text(), sentence.start(), name.start());
		if (!inSentence.isEmpty())
			return inSentence.size() == 1 ? Optional.of(inSentence.first()) : Optional.empty();
		return documentYear(passage, context).filter(year -> Set.of(year).containsAll(YearMentions.in(passage.text(), 0, name.start())));
	}

	private static Optional<Integer> documentYear(Passage passage, CheckContext context) {
		EObject document = DocumentPassages.documentOf(passage.owner(), context);
		return document instanceof PlanDocument dated && dated.getYear() != 0 ? Optional.of(dated.getYear()) : Optional.empty();
	}

	private boolean isKnown() {
		return !candidates().isEmpty();
	}

	/** The values that can be meant. */
	List<IndicatorValue> candidates() {
		return value.candidates(year);
	}

	/** The value that agrees with what is said. */
	Optional<IndicatorValue> agreeing() {
		return candidates().stream().filter(value::agrees).findFirst();
	}

	/** True when the year was not said and the number is that of another year, so that this one may be meant. */
	boolean mayMeanAnotherYear() {
		return value.year().isEmpty() && value.indicator().getValues().stream()
				.anyMatch(other -> other.getAmount() != null && other.getYear() != year && value.agrees(other));
	}
}
