package vn.kehoach.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.dsl.ide.workspace.RegistryCopies;
import vn.kehoach.dsl.registry.RegistryLocation;
import vn.kehoach.model.NamedElement;

/** Where elements are declared; those of registries that come with the product, in a copy that editors can open. */
public final class PlanDefinitions extends DocumentSymbolService {
	@Inject
	private RegistryCopies copies;

	@Inject
	private UriExtensions uris;

	@Override
	public List<? extends Location> getDefinitions(XtextResource file, int offset, IResourceAccess files, CancelIndicator cancel) {
		Optional<NamedElement> shipped = Identifier.at(file, offset).map(Identifier::element)
				.filter(element -> RegistryLocation.isShipped(element.eResource().getURI()));
		return shipped.isPresent() ? inCopy(shipped.get()) : super.getDefinitions(file, offset, files, cancel);
	}

	private List<Location> inCopy(NamedElement element) {
		return copies.of((XtextResource) element.eResource())
				.map(copy -> List.of(new Location(uris.toUriString(copy), new ElementPlaces(uris).name(element)))).orElse(List.of());
	}
}
