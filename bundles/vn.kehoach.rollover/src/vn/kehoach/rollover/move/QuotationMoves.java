package vn.kehoach.rollover.move;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.rollover.Doubt;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.PlanYears;

/** Quoted values of indicators: [[GRDP.2026]] becomes [[GRDP.2027]]; own words of the quotation, which state the old value, go. */
final class QuotationMoves {
	private final PlanYears years;
	private final MoveMaker maker;

	QuotationMoves(PlanYears years, MoveMaker maker) {
		this.years = years;
		this.maker = maker;
	}

	Optional<Move> of(ProseReference reference) {
		if (reference.getQuoted() == null || !(reference.getTarget() instanceof Indicator indicator))
			return Optional.empty();
		int year = reference.getQuoted().getYear();
		if (Math.abs(year - years.last()) > 1)
			return Optional.empty();
		return maker.replace(MoveKind.QUOTATION, FindingPlace.at(reference.getQuoted(), Literals.QUOTED_VALUE__YEAR),
				String.valueOf(year + years.step()), indicator.getLabel() + " " + year, doubt(reference, indicator))
				.map(move -> withoutWords(move, reference));
	}

	private Optional<Doubt> doubt(ProseReference reference, Indicator indicator) {
		int year = reference.getQuoted().getYear();
		if (IndicatorValues.of(indicator, reference.getQuoted()).filter(value -> value.getFirstYear() != 0).isPresent())
			return Optional.of(Doubt.SPAN);
		if (year == years.last())
			return Optional.empty();
		return Optional.of(year < years.last() ? Doubt.EARLIER : Doubt.LATER);
	}

	private static Move withoutWords(Move move, ProseReference reference) {
		if (reference.getWording() == null)
			return move;
		List<SourceEdit> words = FixEdits.of(FindingPlace.at(reference, Literals.PROSE_REFERENCE__WORDING), new Fix.RemoveValue());
		return new Move(move.kind(), move.place(), move.oldWords(), move.newWords(), move.context(), move.doubt(),
				Stream.concat(move.edits().stream(), words.stream()).toList());
	}
}
