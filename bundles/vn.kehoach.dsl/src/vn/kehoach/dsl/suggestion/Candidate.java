package vn.kehoach.dsl.suggestion;

import org.eclipse.emf.ecore.EClass;

/**
 * Something that can be referred to.
 *
 * @param id its id
 * @param name its printed name, or null
 * @param type its class
 */
public record Candidate(String id, String name, EClass type) {

	/** The id, and the name after it in brackets. */
	public String words() {
		return name == null || name.isEmpty() ? "“" + id + "”" : "“" + id + "” (" + name + ")";
	}
}
