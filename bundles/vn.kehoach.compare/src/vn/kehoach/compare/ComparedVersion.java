package vn.kehoach.compare;

import java.util.List;

import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;

/**
 * One of two versions to be compared.
 *
 * @param document the document
 * @param entries the entries of the registries that belong to it: agencies, groups and indicators are compared
 */
public record ComparedVersion(PlanDocument document, List<Entry> entries) {
	public ComparedVersion {
		entries = List.copyOf(entries);
	}
}
