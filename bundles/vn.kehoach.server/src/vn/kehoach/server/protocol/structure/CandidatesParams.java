package vn.kehoach.server.protocol.structure;

/**
 * Looks for what a field may refer to.
 *
 * @param uri the file
 * @param handle the node of the form
 * @param field the key of the field
 * @param query words of the name, abbreviation, number or id, with or without tone marks; "" for all
 * @param limit how many are wanted
 */
public record CandidatesParams(String uri, String handle, String field, String query, int limit) {
}
