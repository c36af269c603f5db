package vn.kehoach.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.validation.Issue;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import com.google.inject.Singleton;

import vn.kehoach.dsl.ide.calls.PlanCalls;
import vn.kehoach.dsl.ide.completion.ProposalDescriptions;
import vn.kehoach.dsl.ide.completion.ProposalSubject;
import vn.kehoach.dsl.ide.formatting.OnTypeFormattingService;
import vn.kehoach.dsl.ide.highlighting.PlanHighlighting;
import vn.kehoach.dsl.ide.hints.InlayHintService;
import vn.kehoach.dsl.ide.rename.PlanRename;
import vn.kehoach.dsl.ide.rename.RenameResult;
import vn.kehoach.dsl.ide.workspace.WatchedFiles;

/**
 * The language server. It only passes requests that Xtext's server does not know on to services of the language; each is a class of
 * its own that KehoachIdeModule binds.
 */
@Singleton
public class PlanLanguageServer extends ReadingLanguageServer {
	/** The name before the code of a diagnostic. */
	public static final String SOURCE = "kehoach";

	@Inject
	private WatchedFiles watchedFiles;

	private Runnable endOfClient = () -> {
	};

	/** What to do when the process that the client named in "initialize" ends. */
	void onEndOfClient(Runnable action) {
		endOfClient = action;
	}

	/** The files and the index, read on the server's own queue: for callers in the same process. */
	public ILanguageServerAccess access() {
		return getLanguageServerAccess();
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		ClientLanguage.apply(params);
		if (params.getProcessId() != null)
			ProcessHandle.of(params.getProcessId()).ifPresent(client -> client.onExit().thenRun(endOfClient));
		return super.initialize(params);
	}

	/** A client that names no root is asked for its folders, whether it says that it knows what these are or not; it may have none. */
	@Override
	@SuppressWarnings("deprecation")
	protected boolean clientSupportsWorkspaceFolders() {
		InitializeParams client = getLanguageServerAccess().getInitializeParams();
		return super.clientSupportsWorkspaceFolders() || (client.getRootUri() == null && client.getRootPath() == null);
	}

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		WatchedFiles.askFor(getLanguageClient(), getLanguageServerAccess().getInitializeParams().getCapabilities());
	}

	@Override
	protected Buildable toBuildable(DidChangeWatchedFilesParams params) {
		return watchedFiles.build(params.getChanges(), getWorkspaceManager());
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(SOURCE);
		return diagnostic;
	}

	/** What the client sends back is JSON, not the text that was sent to it. */
	@Override
	protected URI uninstallURI(CodeLens lens) {
		if (lens.getData() instanceof JsonPrimitive uri)
			lens.setData(uri.getAsString());
		return super.uninstallURI(lens);
	}

	@Override
	public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
		return ProposalSubject.of(item).map(subject -> read(new TextDocumentIdentifier(subject.file()), ProposalDescriptions.class,
				(service, file) -> service.describe(file, item, subject))).orElseGet(() -> CompletableFuture.completedFuture(item));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return read(params.getTextDocument(), OnTypeFormattingService.class,
				(service, file) -> service.format(file, params.getPosition(), params.getCh()));
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return read(params.getTextDocument(), InlayHintService.class, (service, file) -> service.hints(file, params.getRange()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return read(params.getTextDocument(), PlanHighlighting.class, PlanHighlighting::all);
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
		return read(params.getTextDocument(), PlanHighlighting.class, (service, file) -> service.within(file, params.getRange()));
	}

	@Override
	public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
		return read(params.getTextDocument(), PlanCalls.class, (service, file) -> service.prepare(file, params.getPosition()));
	}

	@Override
	public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(CallHierarchyIncomingCallsParams params) {
		return read(fileOf(params.getItem()), PlanCalls.class, (service, file) -> service.incoming(file, params.getItem()));
	}

	@Override
	public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(CallHierarchyOutgoingCallsParams params) {
		return read(fileOf(params.getItem()), PlanCalls.class, (service, file) -> service.outgoing(file, params.getItem()));
	}

	private static TextDocumentIdentifier fileOf(CallHierarchyItem item) {
		return new TextDocumentIdentifier(item.getUri());
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return read(params.getTextDocument(), PlanRename.class, (service, file) -> service.prepare(file, params.getPosition()));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return read(params.getTextDocument(), PlanRename.class,
				(service, file) -> service.rename(file, params.getPosition(), params.getNewName())).thenApply(result -> switch (result) {
				case RenameResult.Edits edits -> edits.edit();
				case RenameResult.Refused refused ->
					throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, refused.reason(), null));
				});
	}
}
