package vn.kehoach.ui.editor.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.ui.editor.server.PlanWorkspace;

/** What the server offers to do at a place. */
public final class Fixes {
	private final PlanWorkspace workspace;

	/** @param workspace to ask */
	public Fixes(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Asks for what can be done. May be called from every thread.
	 *
	 * @param uri the file
	 * @param range the place
	 * @param findings what is wrong there
	 * @return the actions that carry an edit, as the server orders them
	 */
	public CompletableFuture<List<CodeAction>> at(String uri, Range range, List<Diagnostic> findings) {
		var params = new CodeActionParams(new TextDocumentIdentifier(uri), range, new CodeActionContext(findings));
		return workspace.ask(server -> server.getTextDocumentService().codeAction(params)).thenApply(Fixes::withEdits);
	}

	private static List<CodeAction> withEdits(List<Either<Command, CodeAction>> offered) {
		return offered == null
				? List.of()
				: offered.stream().filter(Either::isRight).map(Either::getRight).filter(action -> action.getEdit() != null).toList();
	}

	/** True when a place of the text and the place of a finding touch. */
	public static boolean touches(Range finding, Range place) {
		return !isBefore(finding.getEnd(), place.getStart()) && !isBefore(place.getEnd(), finding.getStart());
	}

	private static boolean isBefore(org.eclipse.lsp4j.Position first, org.eclipse.lsp4j.Position second) {
		return first.getLine() < second.getLine() || (first.getLine() == second.getLine() && first.getCharacter() < second.getCharacter());
	}
}
