package vn.kehoach.dsl.ide.server;

import java.util.concurrent.ExecutorService;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;

import vn.kehoach.dsl.ide.symbols.PlanWorkspaceSymbols;
import vn.kehoach.dsl.ide.workspace.PlanBuildManager;
import vn.kehoach.dsl.ide.workspace.PlanProjectManager;
import vn.kehoach.dsl.ide.workspace.PlanWorkspaceManager;
import vn.kehoach.dsl.validation.FileValidation;

/**
 * What this server has in place of Xtext's own. The language comes by its injector, because java.util.ServiceLoader sees no bundles;
 * reads run one after the other, because neither EMF nor the caches of the language are made for several threads.
 */
final class PlanServerModule extends AbstractModule {
	private final Class<? extends PlanLanguageServer> server;
	private final Injector language;
	private final ExitSignal exit;

	PlanServerModule(Class<? extends PlanLanguageServer> server, Injector language, ExitSignal exit) {
		this.server = server;
		this.language = language;
		this.exit = exit;
	}

	@Override
	protected void configure() {
		bind(LanguageServer.class).to(server);
		bind(IResourceServiceProvider.Registry.class).toInstance(registry());
		bind(ExecutorService.class).toInstance(DaemonThreads.one("reads"));
		bind(ILanguageServerShutdownAndExitHandler.class).toInstance(exit);
		bind(UriExtensions.class).to(ClientUris.class);
		bind(WorkspaceManager.class).to(PlanWorkspaceManager.class);
		bind(BuildManager.class).to(PlanBuildManager.class);
		bind(ProjectManager.class).to(PlanProjectManager.class);
		bind(WorkspaceSymbolService.class).to(PlanWorkspaceSymbols.class);
		bind(IResourceFactory.class).toInstance(language.getInstance(IResourceFactory.class));
		bind(FileValidation.class).toInstance(language.getInstance(FileValidation.class));
	}

	/** All that a client opens is of the language, whatever its name ends with: a new text has no name yet. */
	private IResourceServiceProvider.Registry registry() {
		IResourceServiceProvider.Registry registry = new ResourceServiceProviderRegistryImpl();
		IResourceServiceProvider services = language.getInstance(IResourceServiceProvider.class);
		language.getInstance(FileExtensionProvider.class).getFileExtensions()
				.forEach(extension -> registry.getExtensionToFactoryMap().put(extension, services));
		registry.getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, services);
		return registry;
	}
}
