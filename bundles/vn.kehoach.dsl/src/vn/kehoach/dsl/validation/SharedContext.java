package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.context.CheckContext;

/** Keeps the context of the checks at its resource set, until a file is added, removed or parsed again. */
final class SharedContext extends AdapterImpl {
	private final List<Object> versions;
	private final CheckContext context;

	private SharedContext(List<Object> versions, CheckContext context) {
		this.versions = versions;
		this.context = context;
	}

	static CheckContext of(ResourceSet resources) {
		SharedContext known = (SharedContext) EcoreUtil.getExistingAdapter(resources, SharedContext.class);
		List<Object> versions = versionsOf(resources);
		if (known != null && known.isOf(versions))
			return known.context;
		resources.eAdapters().remove(known);
		SharedContext fresh = new SharedContext(versions, CheckContext.of(resources));
		resources.eAdapters().add(fresh);
		return fresh.context;
	}

	private static List<Object> versionsOf(ResourceSet resources) {
		List<Object> versions = new ArrayList<>();
		for (Resource resource : resources.getResources())
			versions.add(resource instanceof XtextResource file ? file.getParseResult() : resource);
		return versions;
	}

	private boolean isOf(List<Object> others) {
		if (versions.size() != others.size())
			return false;
		for (int i = 0; i < versions.size(); i++) {
			if (versions.get(i) != others.get(i))
				return false;
		}
		return true;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == SharedContext.class;
	}
}
