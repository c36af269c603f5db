package vn.kehoach.server.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

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

/**
 * What a desk asks beyond the Language Server Protocol. Requests are answered after all changes that came before them, and cancelled
 * by changes that come after them: ask again. Texts for people are in the user's language. An answer that cannot be given is a value
 * that says why; only mistakes of the client or the server are errors of the protocol. Enumerations travel as the numbers of their
 * constants, from 0; their names are understood too.
 */
@JsonSegment("kehoach")
public interface PlanRequests {
	/** The tree of a file; null for a file that is not of the language. */
	@JsonRequest
	CompletableFuture<Structure> structure(StructureParams params);

	/** What can be edited of a node. */
	@JsonRequest
	CompletableFuture<FormModel> form(FormParams params);

	/** What a field may refer to: what is valid on the document's date first, then by how well it fits. */
	@JsonRequest
	CompletableFuture<List<Candidate>> candidates(CandidatesParams params);

	/** Sets or takes away a field of one value. */
	@JsonRequest
	CompletableFuture<EditResult> setField(SetFieldParams params);

	/** Sets a field of several values. */
	@JsonRequest
	CompletableFuture<EditResult> setValues(SetValuesParams params);

	/** Sets who has a role. */
	@JsonRequest
	CompletableFuture<EditResult> setAssignees(SetAssigneesParams params);

	/** Adds an element. */
	@JsonRequest
	CompletableFuture<EditResult> addElement(AddElementParams params);

	/** Takes elements away, with the comments before them. */
	@JsonRequest
	CompletableFuture<EditResult> deleteElements(ElementsParams params);

	/** Moves elements to a place of the same file. */
	@JsonRequest
	CompletableFuture<EditResult> moveElements(MoveParams params);

	/** Repeats elements at a place of the same file, with new ids. */
	@JsonRequest
	CompletableFuture<EditResult> copyElements(MoveParams params);

	/** Repeats elements behind themselves, with new ids. */
	@JsonRequest
	CompletableFuture<EditResult> duplicateElements(ElementsParams params);

	/** Sets the value of an indicator. */
	@JsonRequest
	CompletableFuture<EditResult> setIndicatorValue(SetIndicatorValueParams params);

	/** Who does what. */
	@JsonRequest
	CompletableFuture<AssignmentMatrix> assignments(ScopeParams params);

	/** Indicators with their values, and what does not add up. */
	@JsonRequest
	CompletableFuture<IndicatorGrid> indicators(ScopeParams params);

	/** Deadlines and milestones in time order. */
	@JsonRequest
	CompletableFuture<DeadlineList> deadlines(ScopeParams params);

	/** Cited documents with their mentions. */
	@JsonRequest
	CompletableFuture<CitationList> citations(ScopeParams params);

	/** Agencies with validity and successors. */
	@JsonRequest
	CompletableFuture<AgencyList> agencies(ScopeParams params);

	/** All findings. */
	@JsonRequest
	CompletableFuture<ProblemList> problems(ScopeParams params);

	/** Writes an overview as a sheet. */
	@JsonRequest
	CompletableFuture<FileResult> exportOverview(ExportParams params);

	/** The printed pages of the text as it is now. */
	@JsonRequest
	CompletableFuture<PrintedPages> pages(PagesParams params);

	/** Prints a document into a file. */
	@JsonRequest
	CompletableFuture<PrintResult> print(PrintParams params);

	/** What a check means. */
	@JsonRequest
	CompletableFuture<Explanation> explain(ExplainParams params);

	/** What a new year would change in last year's project. */
	@JsonRequest
	CompletableFuture<NewYearPlan> newYear(NewYearParams params);

	/** Makes the files of a new year. */
	@JsonRequest
	CompletableFuture<NewYearResult> applyNewYear(ApplyNewYearParams params);

	/** Compares two versions of a document, or the documents of two years. */
	@JsonRequest
	CompletableFuture<Comparison> compare(CompareParams params);

	/** Imports documents. */
	@JsonRequest
	CompletableFuture<ImportResult> importDocuments(ImportParams params);
}
