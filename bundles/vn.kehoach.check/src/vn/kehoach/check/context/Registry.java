package vn.kehoach.check.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanFile;

/** What the loaded files declare at their top level. */
public final class Registry {
	private final List<PlanFile> files;
	private final Map<Class<?>, List<?>> byClass = new HashMap<>();

	private Registry(List<PlanFile> files) {
		this.files = List.copyOf(files);
	}

	static Registry of(ResourceSet resources) {
		List<PlanFile> files = new ArrayList<>();
		for (Resource resource : List.copyOf(resources.getResources()))
			for (EObject root : resource.getContents())
				if (root instanceof PlanFile file)
					files.add(file);
		return new Registry(files);
	}

	/** The files, in the order they were loaded. */
	public List<PlanFile> files() {
		return files;
	}

	/** All entries of a class, in the order of the files and of their texts. */
	@SuppressWarnings("unchecked")
	public <T extends Entry> List<T> all(Class<T> type) {
		return (List<T>) byClass.computeIfAbsent(type, key -> select(type));
	}

	private <T> List<T> select(Class<T> type) {
		return files.stream().flatMap(file -> file.getEntries().stream()).filter(type::isInstance).map(type::cast).toList();
	}
}
