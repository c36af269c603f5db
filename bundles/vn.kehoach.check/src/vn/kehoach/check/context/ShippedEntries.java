package vn.kehoach.check.context;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Entries of the registries that ship with the product. They give way to what a project declares itself under the same id or name. */
public final class ShippedEntries {
	/** The scheme of the URIs under which shipped registries are loaded. */
	public static final String SCHEME = "kehoach-registry";

	private ShippedEntries() {
	}

	/** True for what a shipped registry declares. */
	public static boolean contains(EObject element) {
		Resource file = element.eResource();
		return file != null && file.getURI() != null && SCHEME.equals(file.getURI().scheme());
	}
}
