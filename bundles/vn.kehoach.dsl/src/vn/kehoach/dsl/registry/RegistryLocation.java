package vn.kehoach.dsl.registry;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;

import vn.kehoach.check.context.ShippedEntries;
import vn.kehoach.registry.ShippedRegistry;

/** Where the registries lie that files use. */
public final class RegistryLocation {
	private static final String EXTENSION = "kehoach";

	private RegistryLocation() {
	}

	/**
	 * The place of a registry.
	 *
	 * @param name the name of a shipped registry, or a path that ends in .kehoach
	 * @param user the file that uses it, to which a path is relative
	 * @return empty when the name is neither
	 */
	public static Optional<URI> of(String name, URI user) {
		Optional<ShippedRegistry> shipped = ShippedRegistry.named(name);
		if (shipped.isPresent())
			return shipped.map(RegistryLocation::of);
		boolean path = name.endsWith("." + EXTENSION) && user.isHierarchical() && !user.isRelative();
		return path ? Optional.of(URI.createURI(URI.encodeFragment(name.replace('\\', '/'), true)).resolve(user)) : Optional.empty();
	}

	/** The place of a shipped registry. */
	static URI of(ShippedRegistry registry) {
		return URI.createHierarchicalURI(ShippedEntries.SCHEME, null, null, new String[]{ registry.fileName() }, null, null);
	}

	/** True for the place of a shipped registry. */
	public static boolean isShipped(URI place) {
		return ShippedEntries.SCHEME.equals(place.scheme());
	}

	/** The shipped registry at a place. */
	static Optional<ShippedRegistry> shippedAt(URI place) {
		return isShipped(place) ? ShippedRegistry.ofFile(place.lastSegment()) : Optional.empty();
	}
}
