package vn.kehoach.server.protocol.structure;

/**
 * A body in a role.
 *
 * @param id of the agency or group
 * @param name its name; ignored in requests
 * @param wording printed in the place of the name; null for the name
 * @param separator the word or sign before it that the text has ("," "và" ";" "phẩy và" "cùng"); null for the first one, and in requests
 *        for a comma
 * @param valid false when the body does not exist on the document's date; ignored in requests
 */
public record Assignee(String id, String name, String wording, String separator, boolean valid) {

	/** As a client asks for it: the name as it is registered, after a comma. */
	public Assignee(String id) {
		this(id, null, null, null, true);
	}
}
