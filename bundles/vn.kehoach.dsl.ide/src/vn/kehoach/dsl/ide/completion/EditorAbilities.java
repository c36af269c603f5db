package vn.kehoach.dsl.ide.completion;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

import com.google.inject.Singleton;

/** What the client said in "initialize" that it can do with proposals. */
@Singleton
public final class EditorAbilities {
	private volatile boolean snippets;
	private volatile boolean outdatedTag;

	/** Takes note of what the client said. */
	public void take(InitializeParams params) {
		Optional<CompletionItemCapabilities> item = Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getTextDocument)
				.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem);
		snippets = item.map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
		outdatedTag = item.map(CompletionItemCapabilities::getTagSupport)
				.filter(tags -> tags.getValueSet() != null && tags.getValueSet().contains(CompletionItemTag.Deprecated)).isPresent();
	}

	/** True when tab stops are understood. */
	boolean snippets() {
		return snippets;
	}

	/** True when items can be marked as outdated. */
	boolean outdatedTag() {
		return outdatedTag;
	}
}
