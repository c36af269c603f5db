package vn.kehoach.importer.finish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.assignment.AssignmentTables;
import vn.kehoach.importer.body.BodyEntry;
import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.body.RegistryNames;
import vn.kehoach.importer.citation.CitationRegistry;
import vn.kehoach.importer.indicator.IndicatorTables;
import vn.kehoach.importer.lexicon.BodyKey;
import vn.kehoach.importer.link.DocumentLinker;
import vn.kehoach.importer.link.TextScanner;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.Recital;
import vn.kehoach.model.numbering.NumberedDivision;

/** What can be done only when everything has been read: canonical names, computed wordings, references, ids. */
public final class Finisher {
	private final BodyRegistry bodies;
	private final CitationRegistry citations;
	private final IndicatorTables indicators;
	private final AssignmentTables assignments;
	private final BodyKey keys;

	public Finisher(BodyRegistry bodies, CitationRegistry citations, IndicatorTables indicators, AssignmentTables assignments,
			BodyKey keys) {
		this.assignments = assignments;
		this.indicators = indicators;
		this.bodies = bodies;
		this.citations = citations;
		this.keys = keys;
	}

	/** Finishes the document and returns the numbers that depart from their sequence. */
	public List<NumberedDivision> finish(PlanDocument document, String shortKind) {
		new StrayNoteMarks().move(document);
		new MottoReader().read(document);
		new SessionReader().read(document);
		new TaskDeadlines().read(document);
		scan(document);
		new RegistryNames(keys).settle(bodies);
		indicators.settle();
		List<Assignee> assignees = bodies.entries().stream().map(BodyEntry::element).toList();
		new Abbreviations().assign(assignees, citations.documents());
		new HeaderOverrides().drop(document);
		List<NumberedDivision> departing = new BodyOverrides().drop(document);
		assignments.settle();
		new DocumentLinker(citations, assignees).link(document);
		Collection<EObject> used = UsedEntries.of(document, indicators.listings());
		IdMaker ids = new IdMaker();
		RegistryIds registry = new RegistryIds(ids);
		registry.bodies(assignees.stream().filter(used::contains).toList());
		registry.citations(citations, citations.documents().stream().filter(used::contains).toList());
		registry.localities(indicators.localities());
		registry.indicators(indicators.listings());
		new DocumentIds(ids).assign(document, shortKind);
		return departing;
	}

	private void scan(PlanDocument document) {
		TextScanner scanner = new TextScanner(citations, bodies, keys.printedPlace());
		for (ProseLiteral literal : literals(document)) {
			EObject prose = literal.eContainer();
			scanner.scan(literal.getValue(), prose.eContainer() instanceof Recital);
		}
	}

	private static List<ProseLiteral> literals(PlanDocument document) {
		List<ProseLiteral> first = new ArrayList<>();
		List<ProseLiteral> notes = new ArrayList<>();
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof ProseLiteral literal)
				(literal.eContainer().eContainer() instanceof Footnote ? notes : first).add(literal);
		}
		first.addAll(notes);
		return first;
	}
}
