package vn.kehoach.check.context;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.reference.ReferenceIndex;

/**
 * The surroundings of the files that are checked: everything that is loaded with them, and what has been found out about it. Made
 * once for a resource set and shared by the checks of all its files; to be thrown away when anything in the set changes.
 */
public final class CheckContext {
	private final Registry registry;
	private final ReferenceIndex references;
	private final DocumentNumbering numbering = new DocumentNumbering();
	private final PrintedReferences printedReferences;
	private final Map<Class<?>, Map<EObject, Object>> shared = new HashMap<>();

	private CheckContext(ResourceSet resources) {
		references = ReferenceIndex.of(resources);
		registry = Registry.of(resources);
		printedReferences = new PrintedReferences(registry, numbering);
	}

	/** The context of all that is loaded in the resource set. */
	public static CheckContext of(ResourceSet resources) {
		return new CheckContext(resources);
	}

	/** Agencies, groups, cited documents, documents and themes of all files. */
	public Registry registry() {
		return registry;
	}

	/** Who refers to what. */
	public ReferenceIndex references() {
		return references;
	}

	/** The numbers of all divisions. */
	public DocumentNumbering numbering() {
		return numbering;
	}

	/** The printed words of all references. */
	public PrintedReferences printedReferences() {
		return printedReferences;
	}

	/** Something a check needs to know about all that is loaded, worked out when it is first asked for. */
	public <T> T shared(Class<T> type, Function<CheckContext, T> maker) {
		return shared(type, null, maker);
	}

	/** Something a check needs to know about one element, for instance a document; worked out when it is first asked for. */
	public <T> T shared(Class<T> type, EObject scope, Function<CheckContext, T> maker) {
		Map<EObject, Object> known = shared.computeIfAbsent(type, key -> new IdentityHashMap<>());
		Object value = known.get(scope);
		if (value == null) {
			value = maker.apply(this);
			known.put(scope, value);
		}
		return type.cast(value);
	}
}
