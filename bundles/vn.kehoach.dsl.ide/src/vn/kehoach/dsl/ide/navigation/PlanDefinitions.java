package vn.kehoach.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.dsl.registry.RegistryLocation;

/** Where elements are declared. Those of registries that come with the product are in no file that an editor could open. */
public final class PlanDefinitions extends DocumentSymbolService {

	@Override
	public List<? extends Location> getDefinitions(XtextResource file, int offset, IResourceAccess files, CancelIndicator cancel) {
		boolean shipped = Identifier.at(file, offset).filter(id -> RegistryLocation.isShipped(id.element().eResource().getURI()))
				.isPresent();
		return shipped ? List.of() : super.getDefinitions(file, offset, files, cancel);
	}
}
