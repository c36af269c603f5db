package vn.kehoach.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import vn.kehoach.dsl.indexing.PlanDescriptionStrategy;
import vn.kehoach.model.text.PlainLetters;

/**
 * The elements of all files whose id or name holds what was typed. Tone marks and capitals count for nothing: "tai chinh" finds
 * "Sở Tài chính".
 */
public final class PlanWorkspaceSymbols extends WorkspaceSymbolService {
	private static final int MOST = 500;

	private final IResourceServiceProvider.Registry languages;
	private final OperationCanceledManager cancellation;

	@Inject
	PlanWorkspaceSymbols(IResourceServiceProvider.Registry languages, OperationCanceledManager cancellation) {
		this.languages = languages;
		this.cancellation = cancellation;
	}

	@Override
	public List<? extends WorkspaceSymbol> getSymbols(String query, IResourceAccess files, IResourceDescriptions index,
			CancelIndicator cancel) {
		String wanted = plain(query);
		Set<URI> seen = new HashSet<>();
		List<WorkspaceSymbol> symbols = new ArrayList<>();
		ElementTitles titles = new ElementTitles();
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			cancellation.checkCanceled(cancel);
			for (IEObjectDescription element : file.getExportedObjects()) {
				boolean listed = ElementKinds.of(element.getEClass()).isPresent() && matches(element, wanted);
				if (listed && symbols.size() < MOST && seen.add(element.getEObjectURI()))
					symbol(element, files, titles).ifPresent(symbols::add);
			}
		}
		return symbols;
	}

	private static boolean matches(IEObjectDescription element, String wanted) {
		String name = PlanDescriptionStrategy.nameOf(element);
		return plain(element.getName().getLastSegment()).contains(wanted) || name != null && plain(name).contains(wanted);
	}

	private static String plain(String text) {
		return PlainLetters.of(text).toLowerCase(Locale.ROOT).strip();
	}

	private Optional<WorkspaceSymbol> symbol(IEObjectDescription description, IResourceAccess files, ElementTitles titles) {
		URI uri = description.getEObjectURI();
		return Optional.ofNullable(files.readOnly(uri, resources -> symbol(uri, description, resources, titles)));
	}

	private WorkspaceSymbol symbol(URI uri, IEObjectDescription description, ResourceSet resources, ElementTitles titles) {
		EObject element = resources.getEObject(uri, true);
		DocumentExtensions places = languages.getResourceServiceProvider(uri.trimFragment()).get(DocumentExtensions.class);
		Location location = element == null ? null : places.newLocation(element);
		if (location == null)
			return null;
		WorkspaceSymbol symbol = new WorkspaceSymbol(titles.of(element), ElementKinds.of(element.eClass()).orElseThrow(),
				Either.forLeft(location));
		symbol.setContainerName(String.join(" · ", description.getName().getSegments()));
		return symbol;
	}
}
