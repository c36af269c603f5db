package vn.kehoach.dsl.indexing;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Provider;

/**
 * Keeps what was worked out about a file until the file is parsed again. Models are only changed by edits of their text, so no
 * element has to be watched; a model without text is not cached at all.
 */
public final class ParseResultCache implements IResourceScopeCache {

	@Override
	@SuppressWarnings("unchecked")
	public <T> T get(Object key, Resource resource, Provider<T> provider) {
		Object version = resource instanceof XtextResource file ? file.getParseResult() : null;
		if (version == null)
			return provider.get();
		Map<Object, Object> values = valuesOf(resource, version);
		T value = (T) values.get(key);
		if (value == null) {
			value = provider.get();
			values.put(key, value);
		}
		return value;
	}

	@Override
	public void clear(Resource resource) {
		resource.eAdapters().remove(EcoreUtil.getExistingAdapter(resource, Memory.class));
	}

	private Map<Object, Object> valuesOf(Resource resource, Object version) {
		Memory memory = (Memory) EcoreUtil.getExistingAdapter(resource, Memory.class);
		if (memory == null || memory.version != version) {
			clear(resource);
			memory = new Memory(version);
			resource.eAdapters().add(memory);
		}
		return memory.values;
	}

	private static final class Memory extends AdapterImpl {
		private final Object version;
		private final Map<Object, Object> values = new HashMap<>();

		Memory(Object version) {
			this.version = version;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Memory.class;
		}
	}
}
