package vn.kehoach.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.kehoach.importer.assignment.AssignmentTables;
import vn.kehoach.importer.body.BodyEntry;
import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.citation.CitationRegistry;
import vn.kehoach.importer.closing.AnnexReader;
import vn.kehoach.importer.closing.ClosingReader;
import vn.kehoach.importer.division.DivisionBuilder;
import vn.kehoach.importer.date.StatedDeadline;
import vn.kehoach.importer.finish.Finisher;
import vn.kehoach.importer.finish.PlanYear;
import vn.kehoach.importer.header.HeaderReader;
import vn.kehoach.importer.header.HeaderReading;
import vn.kehoach.importer.indicator.IndicatorTables;
import vn.kehoach.importer.lexicon.BodyKey;
import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.line.ReadLines;
import vn.kehoach.importer.outline.OutlineReader;
import vn.kehoach.importer.project.ProjectReader;
import vn.kehoach.importer.project.ProjectRoles;
import vn.kehoach.importer.recital.PreambleReader;
import vn.kehoach.importer.task.Roles;
import vn.kehoach.importer.task.TaskMaker;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Entry;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.numbering.NumberedDivision;

/**
 * A document on the way from lines to model.
 *
 * @param document the document
 * @param bodies all bodies met, used or not
 * @param citations all cited documents met, used or not
 * @param indicators the places that its tables compare, their groups and indicators
 * @param departing the numbers that depart from their sequence
 * @param titled true when a line names the kind of document
 */
record Recognition(PlanDocument document, Collection<Assignee> bodies, Collection<CitedDocument> citations,
		List<Entry> indicators, List<NumberedDivision> departing, boolean titled) {

	/** Decisions assign tasks under headings; in these kinds numbered sentences assign them, too. */
	private static final Set<DocumentKind> DUTIES_IN_SENTENCES = EnumSet.of(DocumentKind.DIRECTIVE, DocumentKind.PLAN,
			DocumentKind.ACTION_PROGRAMME,
			DocumentKind.OTHER);

	/** Recognises everything. */
	static Recognition of(ReadLines read) {
		List<Line> lines = read.lines();
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		HeaderReading header = new HeaderReader().read(lines, document);
		BodyKey keys = new BodyKey(header.place());
		BodyRegistry bodies = new BodyRegistry(keys);
		if (!header.issuer().isEmpty())
			document.setIssuer(bodies.enter(header.issuer(), false).element());
		new PlanYear().read(document);
		int start = new PreambleReader().read(lines, header.end(), document);
		IndicatorTables indicators = new IndicatorTables(bodies, issued(document));
		Roles roles = new Roles(bodies);
		StatedDeadline deadlines = new StatedDeadline(document.getYear());
		AssignmentTables assignments = new AssignmentTables(roles, deadlines);
		ProjectReader projects = new ProjectReader(new ProjectRoles(bodies, roles, deadlines));
		DivisionBuilder divisions = new DivisionBuilder(new TaskMaker(roles, deadlines), projects, indicators, assignments,
				DUTIES_IN_SENTENCES.contains(document.getKind()));
		int end = new ClosingReader(bodies, new AnnexReader(divisions)).read(lines, start, document);
		document.getElements().addAll(divisions.build(new OutlineReader().read(lines.subList(start, end)), document.getSubject()));
		Footnotes.add(read.notes(), document);
		CitationRegistry citations = new CitationRegistry(bodies);
		List<NumberedDivision> departing = new Finisher(bodies, citations, indicators, assignments, keys).finish(document,
				header.shortKind());
		return new Recognition(document, bodies.entries().stream().map(BodyEntry::element).toList(), citations.documents(),
				entries(indicators), departing, header.titled());
	}

	private static int issued(PlanDocument document) {
		return document.getDate() == null ? document.getYear() : document.getDate().year();
	}

	private static List<Entry> entries(IndicatorTables indicators) {
		List<Entry> entries = new ArrayList<>(indicators.localities());
		entries.addAll(indicators.listings());
		return entries;
	}

	/** Keeps the whole text as prose. */
	static Recognition plain(ReadLines read) {
		PlanDocument document = PlainDocument.of(read);
		return new Recognition(document, List.of(), List.of(), List.of(), List.of(), false);
	}
}
