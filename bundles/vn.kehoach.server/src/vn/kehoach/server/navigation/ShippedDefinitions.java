package vn.kehoach.server.navigation;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.dsl.registry.RegistryLocation;
import vn.kehoach.model.NamedElement;
import vn.kehoach.server.protocol.navigation.ShippedPlace;

/** Where elements are declared that come with the product: in texts that an editor can show, but not open as files. */
public final class ShippedDefinitions {
	/** The declaration of the id at a position; null, as the protocol has it, when it is in a file of the user or there is none. */
	public ShippedPlace of(ServedFile file, Position position) {
		if (file.resource() == null || file.resource().getParseResult() == null)
			return null;
		int offset = new LineTable(file.resource().getParseResult().getRootNode().getText()).offset(position);
		return Identifier.at(file.resource(), offset).map(Identifier::element).map(ShippedDefinitions::place).orElse(null);
	}

	private static ShippedPlace place(NamedElement element) {
		Resource registry = element.eResource();
		if (!RegistryLocation.isShipped(registry.getURI()) || !(registry instanceof XtextResource parsed)
				|| parsed.getParseResult() == null)
			return null;
		String text = parsed.getParseResult().getRootNode().getText();
		return new ShippedPlace(registry.getURI().lastSegment(), text, new LineTable(text).range(ElementPlaces.naming(element)));
	}
}
