package vn.kehoach.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;

/** What this server tells a client that it can do, besides what Xtext's server tells of its own accord. */
public final class PlanCapabilities implements ICapabilitiesContributor {

	@Override
	public ServerCapabilities contribute(ServerCapabilities capabilities, InitializeParams params) {
		capabilities.setSignatureHelpProvider(null);
		capabilities.setFoldingRangeProvider(true);
		capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
		return capabilities;
	}
}
