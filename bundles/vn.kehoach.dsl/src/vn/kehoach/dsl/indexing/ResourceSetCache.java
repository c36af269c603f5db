package vn.kehoach.dsl.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/** Keeps what was worked out about all files of a resource set, until one is added, removed or parsed again. */
public final class ResourceSetCache extends AdapterImpl {
	private final List<Object> versions;
	private final Map<Class<?>, Object> values = new HashMap<>();

	private ResourceSetCache(List<Object> versions) {
		this.versions = versions;
	}

	/** The value of a class for the present contents of the resource set. */
	public static <T> T get(Class<T> type, ResourceSet resources, Supplier<T> maker) {
		ResourceSetCache cache = of(resources);
		T value = type.cast(cache.values.get(type));
		if (value == null) {
			value = maker.get();
			cache.values.put(type, value);
		}
		return value;
	}

	private static ResourceSetCache of(ResourceSet resources) {
		ResourceSetCache known = (ResourceSetCache) EcoreUtil.getExistingAdapter(resources, ResourceSetCache.class);
		if (known != null && known.isUpToDate(resources))
			return known;
		resources.eAdapters().remove(known);
		List<Object> versions = new ArrayList<>();
		resources.getResources().forEach(resource -> versions.add(versionOf(resource)));
		ResourceSetCache fresh = new ResourceSetCache(versions);
		resources.eAdapters().add(fresh);
		return fresh;
	}

	private static Object versionOf(Resource resource) {
		return resource instanceof XtextResource file ? file.getParseResult() : resource;
	}

	private boolean isUpToDate(ResourceSet resources) {
		List<Resource> present = resources.getResources();
		if (versions.size() != present.size())
			return false;
		for (int i = 0; i < versions.size(); i++) {
			if (versions.get(i) != versionOf(present.get(i)))
				return false;
		}
		return true;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ResourceSetCache.class;
	}
}
