package vn.kehoach.dsl.ide.workspace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The files that a build had read anew when it was cancelled. They are linked against texts that can have changed back since, of which
 * the index never heard, so that the next build would find nothing to do for them: they have to be read again.
 */
final class UnfinishedReading {
	private final Set<URI> files = new LinkedHashSet<>();
	private Set<Resource> before = Set.of();
	private boolean finished;

	/** The files to read again in the build that begins now. */
	List<URI> begin(ResourceSet resources) {
		before = identities(resources);
		finished = false;
		return List.copyOf(files);
	}

	/** The build came to its end. */
	void finish() {
		files.clear();
		finished = true;
	}

	/** After a build that was broken off, takes what is another resource than before, or none any more. */
	void takeUnlessFinished(ResourceSet resources) {
		Set<Resource> after = finished ? before : identities(resources);
		after.stream().filter(resource -> !before.contains(resource)).map(Resource::getURI).forEach(files::add);
		before.stream().filter(resource -> !after.contains(resource)).map(Resource::getURI).forEach(files::add);
		before = Set.of();
	}

	private static Set<Resource> identities(ResourceSet resources) {
		Set<Resource> identities = Collections.newSetFromMap(new IdentityHashMap<>());
		if (resources != null)
			identities.addAll(resources.getResources());
		return identities;
	}
}
