package vn.kehoach.rollover.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.PlanYears;
import vn.kehoach.rollover.source.DocumentContents;
import vn.kehoach.rollover.source.FilePlaces;

/** Everything in a document that can move with the year. */
public final class ProposedMoves {
	private final PlanYears years;
	private final MoveMaker maker;
	private final TextMoves texts;
	private final List<Move> moves = new ArrayList<>();

	/** Looks through the document of the years. */
	public ProposedMoves(PlanYears years, FilePlaces places) {
		this.years = years;
		maker = new MoveMaker(places);
		texts = new TextMoves(years, maker);
	}

	/** The moves in the order of files and texts. */
	public List<Move> all(CheckContext context) {
		new HeaderMoves(years, maker).all().forEach(moves::add);
		DocumentContents.visit(years.document(), this::addElement);
		DocumentPassages.visit(years.document(), context, this::addPassage);
		addLines(years.document());
		moves.sort(Comparator.comparing(Move::place).thenComparing(Move::kind));
		return moves;
	}

	private void addElement(EObject element) {
		new DeadlineMoves(years, maker).of(element).ifPresent(moves::add);
		if (element instanceof IndicatorTable table)
			moves.addAll(new TableMoves(years, maker).of(table));
		else if (element instanceof AssignmentTable table)
			addLine(table, Literals.ASSIGNMENT_TABLE__CAPTION);
		else if (element instanceof AssignmentColumn column)
			addLine(column, Literals.ASSIGNMENT_COLUMN__HEADING);
		else if (element instanceof ProseReference reference)
			new QuotationMoves(years, maker).of(reference).ifPresent(moves::add);
	}

	private void addPassage(Passage passage) {
		if (isOfIndicators(passage.owner()))
			return;
		MoveKind kind = switch (passage.kind()) {
		case HEADING, LINE -> MoveKind.TITLE;
		case CELL, SPELLING -> MoveKind.CELL;
		case PARAGRAPH, BULLET, FRAGMENT, RECITAL -> MoveKind.PROSE;
		};
		boolean figures = passage.kind() == PassageKind.FRAGMENT
				|| passage.owner() instanceof TableCell cell && cell.eContainer().eContainer() instanceof Table;
		moves.addAll(texts.of(kind, MovedText.of(passage), figures));
	}

	/** Indicators keep their names, and what their tables print is moved by {@link TableMoves}. */
	private static boolean isOfIndicators(EObject owner) {
		return owner instanceof IndicatorListing || owner instanceof IndicatorTable || owner instanceof IndicatorColumn
				|| owner instanceof CellOverride
				|| owner instanceof TableCell cell && cell.eContainer().eContainer() instanceof IndicatorTable;
	}

	private void addLine(EObject element, EAttribute feature) {
		if (element.eGet(feature) instanceof String line)
			moves.addAll(texts.of(MoveKind.TITLE, MovedText.of(element, feature, -1, line), false));
	}

	/** The lines above and below the header. */
	private void addLines(PlanDocument document) {
		for (int index = 0; index < document.getTopLines().size(); index++)
			moves.addAll(texts.of(MoveKind.TITLE, MovedText.of(document, Literals.PLAN_DOCUMENT__TOP_LINES, index,
					document.getTopLines().get(index)), false));
		for (int index = 0; index < document.getHeaderLines().size(); index++)
			moves.addAll(texts.of(MoveKind.TITLE, MovedText.of(document, Literals.PLAN_DOCUMENT__HEADER_LINES, index,
					document.getHeaderLines().get(index)), false));
	}
}
