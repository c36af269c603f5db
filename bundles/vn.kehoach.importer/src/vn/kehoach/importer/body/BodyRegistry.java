package vn.kehoach.importer.body;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.kehoach.importer.lexicon.BodyKey;
import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.ModelFactory;

/** The bodies and groups of a document, each once, whatever its spellings. */
public final class BodyRegistry {
	private final BodyKey keys;
	private final Map<String, BodyEntry> entries = new LinkedHashMap<>();

	public BodyRegistry(BodyKey keys) {
		this.keys = keys;
	}

	/** The body with this name; entered when it is new. The spelling is counted. */
	public BodyEntry enter(String printed, boolean group) {
		BodyEntry entry = entries.computeIfAbsent(keys.of(printed), key -> new BodyEntry(key, create(group)));
		entry.count(group ? Spelling.lowerFirst(printed) : printed, 1);
		return entry;
	}

	/** As {@link #enter}, but only when the body is known already or the name is an official one, place of the document aside. */
	public void enterKnown(String printed) {
		if (entries.containsKey(keys.of(printed)) || Lexicon.officialNames().stream().anyMatch(printed::startsWith))
			enter(printed, false);
	}

	/** The body named in a list. */
	public BodyEntry enter(NamedBody body) {
		return enter(body.name(), body.group());
	}

	/** The body with this name, or null. */
	public BodyEntry find(String printed) {
		return entries.get(keys.of(printed));
	}

	/** All entries in the order in which they were met. */
	public Collection<BodyEntry> entries() {
		return entries.values();
	}

	private static Assignee create(boolean group) {
		return group ? ModelFactory.eINSTANCE.createAgencyGroup() : ModelFactory.eINSTANCE.createAgency();
	}
}
