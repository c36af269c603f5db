package vn.kehoach.dsl.ide;

import java.util.concurrent.ExecutorService;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensResolver;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import vn.kehoach.dsl.ide.actions.PlanCodeActions;
import vn.kehoach.dsl.ide.completion.PlanCompletion;
import vn.kehoach.dsl.ide.folding.PlanFolding;
import vn.kehoach.dsl.ide.formatting.PlanFormatting;
import vn.kehoach.dsl.ide.hover.PlanHover;
import vn.kehoach.dsl.ide.lens.LensResolver;
import vn.kehoach.dsl.ide.lens.PlanLenses;
import vn.kehoach.dsl.ide.lexing.KehoachContentAssistLexer;
import vn.kehoach.dsl.ide.navigation.PlanDefinitions;
import vn.kehoach.dsl.ide.server.ClientUris;
import vn.kehoach.dsl.ide.server.DaemonThreads;
import vn.kehoach.dsl.ide.server.PlanCapabilities;
import vn.kehoach.dsl.ide.symbols.PlanOutline;
import vn.kehoach.dsl.ide.workspace.RecordedScopes;
import vn.kehoach.dsl.ide.workspace.ServedNames;

/** Binds the services that editors use. */
public final class KehoachIdeModule extends AbstractKehoachIdeModule {

	public Class<? extends ICapabilitiesContributor> bindICapabilitiesContributor() {
		return PlanCapabilities.class;
	}

	public Class<? extends IResourceServiceProvider> bindIResourceServiceProvider() {
		return ServedNames.class;
	}

	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return RecordedScopes.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return PlanCodeActions.class;
	}

	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return PlanOutline.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return PlanDefinitions.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return PlanHover.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return PlanFolding.class;
	}

	public Class<? extends ICodeLensService> bindICodeLensService() {
		return PlanLenses.class;
	}

	public Class<? extends ICodeLensResolver> bindICodeLensResolver() {
		return LensResolver.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return PlanFormatting.class;
	}

	public Class<? extends UriExtensions> bindUriExtensions() {
		return ClientUris.class;
	}

	public Class<? extends ContentAssistService> bindContentAssistService() {
		return PlanCompletion.class;
	}

	/** Where completion works; daemons, so that they do not keep a process alive. */
	@Override
	public void configureExecutorService(Binder binder) {
		binder.bind(ExecutorService.class).toInstance(DaemonThreads.many("completion"));
	}

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(KehoachContentAssistLexer.class);
	}
}
