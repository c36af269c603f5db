package vn.kehoach.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.completion.EditorAbilities;
import vn.kehoach.dsl.ide.highlighting.PlanHighlighting;

/** What this server tells a client that it can do, besides what Xtext's server tells of its own accord. */
public final class PlanCapabilities implements ICapabilitiesContributor {
	private final EditorAbilities abilities;

	@Inject
	PlanCapabilities(EditorAbilities abilities) {
		this.abilities = abilities;
	}

	@Override
	public ServerCapabilities contribute(ServerCapabilities capabilities, InitializeParams params) {
		abilities.take(params);
		capabilities.setSignatureHelpProvider(null);
		capabilities.getCompletionProvider().setResolveProvider(true);
		capabilities.getCompletionProvider().setTriggerCharacters(List.of("[", ".", ":"));
		capabilities.setCodeActionProvider(new CodeActionOptions(
				List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.Source)));
		capabilities.setFoldingRangeProvider(true);
		capabilities.setInlayHintProvider(true);
		capabilities.setCallHierarchyProvider(true);
		capabilities.setSemanticTokensProvider(PlanHighlighting.options());
		capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
		return capabilities;
	}
}
