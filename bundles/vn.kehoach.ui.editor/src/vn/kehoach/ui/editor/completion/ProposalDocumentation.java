package vn.kehoach.ui.editor.completion;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;

import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.ServerFailure;

/** What the panel beside the list tells of a proposal, as Markdown: what the server says, else what it is and what it inserts. */
final class ProposalDocumentation {
	private static final int LOOK_AT_THE_MONITOR_MS = 50;

	private final PlanWorkspace workspace;

	/** @param workspace to ask */
	ProposalDocumentation(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Asks the server and waits for what it says; not in the UI thread. */
	String of(CompletionItem item, IProgressMonitor monitor) {
		boolean toBeAsked = item.getDocumentation() == null && item.getData() != null;
		return known(toBeAsked ? described(item, monitor) : item);
	}

	private CompletionItem described(CompletionItem item, IProgressMonitor monitor) {
		var asked = workspace.ask(server -> server.getTextDocumentService().resolveCompletionItem(item));
		try {
			CompletionItem answer = answer(asked, monitor);
			return answer == null ? item : answer;
		} catch (InterruptedException taken) {
			Thread.currentThread().interrupt();
		} catch (CancellationException | ExecutionException failed) {
			ServerFailure.refusal(failed);
		}
		return item;
	}

	private static CompletionItem answer(CompletableFuture<CompletionItem> asked, IProgressMonitor monitor)
			throws InterruptedException, ExecutionException {
		while (true) {
			try {
				return asked.get(LOOK_AT_THE_MONITOR_MS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException notYet) {
				if (monitor.isCanceled())
					asked.cancel(true);
			}
		}
	}

	/** What the item itself says. */
	String known(CompletionItem item) {
		if (item.getDocumentation() != null)
			return item.getDocumentation().map(text -> text, markup -> markup.getValue());
		StringBuilder markdown = new StringBuilder("**" + item.getLabel() + "**\n\n");
		if (item.getDetail() != null)
			markdown.append(item.getDetail()).append("\n\n");
		if (item.getTextEdit() != null && !inserted(item).equals(item.getLabel()))
			markdown.append("```\n").append(inserted(item)).append("\n```");
		return markdown.toString();
	}

	private static String inserted(CompletionItem item) {
		String text = item.getTextEdit().map(edit -> edit.getNewText(), edit -> edit.getNewText());
		return item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(text).text() : text;
	}
}
