package vn.kehoach.dsl.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.dsl.indexing.ResourceSetCache;
import vn.kehoach.dsl.scoping.ProjectReach;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.RegistryImport;
import vn.kehoach.registry.ShippedRegistry;

/**
 * The registries that a file uses by import lines: its own, and those of the files that it can refer to, so that one line is enough for
 * a project. They are loaded into the file's resource set when they are first asked for.
 */
public final class ImportedRegistries {
	private final Map<Resource, List<Resource>> byFile = new IdentityHashMap<>();

	private ImportedRegistries() {
	}

	/** The registries that the file uses, those that they use themselves included; each once, nearest first. */
	public static List<Resource> of(Resource file) {
		ImportedRegistries known = ResourceSetCache.get(ImportedRegistries.class, file.getResourceSet(), ImportedRegistries::new);
		List<Resource> registries = known.byFile.get(file);
		if (registries == null) {
			registries = List.copyOf(reachedFrom(file));
			known.byFile.put(file, registries);
		}
		return registries;
	}

	private static Set<Resource> reachedFrom(Resource file) {
		Set<Resource> reached = new LinkedHashSet<>();
		List<Resource> open = new ArrayList<>(List.of(file));
		ProjectReach reach = ProjectReach.of(file.getURI());
		file.getResourceSet().getResources().stream().filter(other -> other != file && !RegistryLocation.isShipped(other.getURI()))
				.filter(other -> reach.reaches(other.getURI())).forEach(open::add);
		while (!open.isEmpty()) {
			for (RegistryImport line : lines(open.removeFirst()))
				find(line).filter(registry -> registry != file && reached.add(registry)).ifPresent(open::add);
		}
		return reached;
	}

	/** The import lines of the file. */
	public static List<RegistryImport> lines(Resource file) {
		List<RegistryImport> lines = new ArrayList<>();
		for (EObject root : file.getContents()) {
			if (root instanceof PlanFile model)
				lines.addAll(model.getImports());
		}
		return lines;
	}

	/** The registry of an import line; empty when there is none of that name or at that place. */
	public static Optional<Resource> find(RegistryImport line) {
		Resource user = line.eResource();
		if (line.getImportURI() == null || user == null || user.getResourceSet() == null)
			return Optional.empty();
		return RegistryLocation.of(line.getImportURI(), user.getURI()).flatMap(place -> load(place, user.getResourceSet()));
	}

	private static Optional<Resource> load(URI place, ResourceSet resources) {
		Resource loaded = resources.getResource(place, false);
		if (loaded != null)
			return Optional.of(loaded);
		Optional<ShippedRegistry> shipped = RegistryLocation.shippedAt(place);
		if (shipped.isPresent())
			return Optional.of(load(shipped.get(), resources.createResource(place)));
		return resources.getURIConverter().exists(place, null) ? Optional.of(resources.getResource(place, true)) : Optional.empty();
	}

	private static Resource load(ShippedRegistry registry, Resource resource) {
		try (InputStream text = registry.open()) {
			resource.load(text, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			return resource;
		} catch (IOException partOfTheProduct) {
			throw new UncheckedIOException(partOfTheProduct);
		}
	}
}
