package vn.kehoach.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

import org.eclipse.lsp4j.TextDocumentIdentifier;

import com.google.inject.Singleton;

import vn.kehoach.dsl.ide.server.DaemonThreads;
import vn.kehoach.dsl.ide.server.PlanLanguageServer;
import vn.kehoach.server.compare.Comparisons;
import vn.kehoach.server.edits.StructuredEdits;
import vn.kehoach.server.explanation.Explanations;
import vn.kehoach.server.export.Exports;
import vn.kehoach.server.form.CandidateSearch;
import vn.kehoach.server.form.Forms;
import vn.kehoach.server.importing.Imports;
import vn.kehoach.server.newyear.NewYears;
import vn.kehoach.server.overview.Overviews;
import vn.kehoach.server.printing.PrintShop;
import vn.kehoach.server.printing.Printing;
import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.compare.CompareParams;
import vn.kehoach.server.protocol.compare.Comparison;
import vn.kehoach.server.protocol.edits.AddElementParams;
import vn.kehoach.server.protocol.edits.EditResult;
import vn.kehoach.server.protocol.edits.ElementsParams;
import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.edits.SetAssigneesParams;
import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.edits.SetIndicatorValueParams;
import vn.kehoach.server.protocol.edits.SetValuesParams;
import vn.kehoach.server.protocol.explanation.ExplainParams;
import vn.kehoach.server.protocol.explanation.Explanation;
import vn.kehoach.server.protocol.importing.ImportParams;
import vn.kehoach.server.protocol.importing.ImportResult;
import vn.kehoach.server.protocol.newyear.ApplyNewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearPlan;
import vn.kehoach.server.protocol.newyear.NewYearResult;
import vn.kehoach.server.protocol.overview.AgencyList;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.CitationList;
import vn.kehoach.server.protocol.overview.DeadlineList;
import vn.kehoach.server.protocol.overview.ExportParams;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.protocol.overview.ProblemList;
import vn.kehoach.server.protocol.printing.FileResult;
import vn.kehoach.server.protocol.printing.PagesParams;
import vn.kehoach.server.protocol.printing.PrintParams;
import vn.kehoach.server.protocol.printing.PrintResult;
import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.server.protocol.structure.CandidatesParams;
import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.FormParams;
import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureParams;
import vn.kehoach.server.structure.StructureTree;

/** The language server with the requests of a desk. It only passes them on; each is answered by a class of its own. */
@Singleton
public class DeskServer extends PlanLanguageServer implements PlanServer {
	private final ExecutorService imports = DaemonThreads.one("imports");
	private final PrintShop printShop = new PrintShop();

	@Override
	public CompletableFuture<Structure> structure(StructureParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructureTree.class, (tree, file) -> tree.of(file));
	}

	@Override
	public CompletableFuture<FormModel> form(FormParams params) {
		return read(new TextDocumentIdentifier(params.uri()), Forms.class, (forms, file) -> forms.of(file, params.handle()));
	}

	@Override
	public CompletableFuture<List<Candidate>> candidates(CandidatesParams params) {
		return read(new TextDocumentIdentifier(params.uri()), CandidateSearch.class, (search, file) -> search.of(file, params));
	}

	@Override
	public CompletableFuture<EditResult> setField(SetFieldParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.setField(file, params));
	}

	@Override
	public CompletableFuture<EditResult> setValues(SetValuesParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.setValues(file, params));
	}

	@Override
	public CompletableFuture<EditResult> setAssignees(SetAssigneesParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.setAssignees(file, params));
	}

	@Override
	public CompletableFuture<EditResult> addElement(AddElementParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.add(file, params));
	}

	@Override
	public CompletableFuture<EditResult> deleteElements(ElementsParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.delete(file, params));
	}

	@Override
	public CompletableFuture<EditResult> moveElements(MoveParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.move(file, params));
	}

	@Override
	public CompletableFuture<EditResult> copyElements(MoveParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.copy(file, params));
	}

	@Override
	public CompletableFuture<EditResult> duplicateElements(ElementsParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class, (edits, file) -> edits.duplicate(file, params));
	}

	@Override
	public CompletableFuture<EditResult> setIndicatorValue(SetIndicatorValueParams params) {
		return read(new TextDocumentIdentifier(params.uri()), StructuredEdits.class,
				(edits, file) -> edits.setIndicatorValue(file, params));
	}

	@Override
	public CompletableFuture<AssignmentMatrix> assignments(ScopeParams params) {
		return readProjects(Overviews.class, (overviews, projects) -> overviews.assignments(projects, params));
	}

	@Override
	public CompletableFuture<IndicatorGrid> indicators(ScopeParams params) {
		return readProjects(Overviews.class, (overviews, projects) -> overviews.indicators(projects, params));
	}

	@Override
	public CompletableFuture<DeadlineList> deadlines(ScopeParams params) {
		return readProjects(Overviews.class, (overviews, projects) -> overviews.deadlines(projects, params));
	}

	@Override
	public CompletableFuture<CitationList> citations(ScopeParams params) {
		return readProjects(Overviews.class, (overviews, projects) -> overviews.citations(projects, params));
	}

	@Override
	public CompletableFuture<AgencyList> agencies(ScopeParams params) {
		return readProjects(Overviews.class, (overviews, projects) -> overviews.agencies(projects, params));
	}

	@Override
	public CompletableFuture<ProblemList> problems(ScopeParams params) {
		return readProjects(Overviews.class, (overviews, projects) -> overviews.problems(projects, params));
	}

	@Override
	public CompletableFuture<FileResult> exportOverview(ExportParams params) {
		return readProjects(Exports.class, (exports, projects) -> exports.of(projects, params));
	}

	@Override
	public CompletableFuture<PrintedPages> pages(PagesParams params) {
		return printShop.pages(
				read(new TextDocumentIdentifier(params.uri()), Printing.class, (printing, file) -> printing.pages(file, params)));
	}

	@Override
	public CompletableFuture<PrintResult> print(PrintParams params) {
		return printShop.print(
				read(new TextDocumentIdentifier(params.uri()), Printing.class, (printing, file) -> printing.print(file, params)), params);
	}

	@Override
	public CompletableFuture<Explanation> explain(ExplainParams params) {
		return CompletableFuture.completedFuture(Explanations.of(params.code()));
	}

	@Override
	public CompletableFuture<ImportResult> importDocuments(ImportParams params) {
		return CompletableFuture.supplyAsync(() -> Imports.of(params), imports);
	}

	@Override
	public CompletableFuture<NewYearPlan> newYear(NewYearParams params) {
		return readProjects(NewYears.class, (years, projects) -> years.plan(projects, params));
	}

	@Override
	public CompletableFuture<NewYearResult> applyNewYear(ApplyNewYearParams params) {
		return readProjects(NewYears.class, (years, projects) -> years.apply(projects, params));
	}

	@Override
	public CompletableFuture<Comparison> compare(CompareParams params) {
		return readProjects(Comparisons.class, (comparisons, projects) -> comparisons.of(projects, params));
	}
}
