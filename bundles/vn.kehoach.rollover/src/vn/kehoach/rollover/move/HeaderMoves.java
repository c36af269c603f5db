package vn.kehoach.rollover.move;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.PlanYears;

/** The header of a new draft: another year, no number, day and month of issue open. */
final class HeaderMoves {
	private final PlanYears years;
	private final MoveMaker maker;

	HeaderMoves(PlanYears years, MoveMaker maker) {
		this.years = years;
		this.maker = maker;
	}

	Stream<Move> all() {
		PlanDocument document = years.document();
		return Stream.of(year(document), draft(document), without(document, Literals.PLAN_DOCUMENT__NUMBER, MoveKind.NUMBER),
				without(document, Literals.PLAN_DOCUMENT__NUMBER_LINE, MoveKind.NUMBER), date(document),
				without(document, Literals.PLAN_DOCUMENT__DATE_LINE, MoveKind.DATE),
				without(document.getSession(), Literals.SESSION__ADOPTION, MoveKind.DATE)).flatMap(Optional::stream);
	}

	private Optional<Move> year(PlanDocument document) {
		String next = String.valueOf(years.next());
		return document.getYear() == 0
				? maker.insert(MoveKind.YEAR, document, "{", false, "năm " + next + " ", next)
				: maker.replace(MoveKind.YEAR, FindingPlace.at(document, Literals.PLAN_DOCUMENT__YEAR), next, document.getId(),
						Optional.empty());
	}

	private Optional<Move> draft(PlanDocument document) {
		return document.isDraft()
				? Optional.empty()
				: maker.insert(MoveKind.DRAFT, document, "{", true, "\n\tdự thảo", "dự thảo");
	}

	/** An open day of issue: the year alone. */
	private Optional<Move> date(PlanDocument document) {
		return document.getDate() == null || !document.getDate().hasMonth() && document.getDate().year() == years.next()
				? Optional.empty()
				: maker.replace(MoveKind.DATE, FindingPlace.at(document, Literals.PLAN_DOCUMENT__DATE),
						String.valueOf(document.getDate().year() + years.step()), document.getId(), Optional.empty());
	}

	private Optional<Move> without(EObject element, EAttribute feature, MoveKind kind) {
		return element == null || element.eGet(feature) == null || "".equals(element.eGet(feature))
				? Optional.empty()
				: maker.remove(kind, FindingPlace.at(element, feature), element.eGet(feature).toString());
	}
}
