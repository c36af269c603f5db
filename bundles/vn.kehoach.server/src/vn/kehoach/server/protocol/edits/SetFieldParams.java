package vn.kehoach.server.protocol.edits;

/**
 * Sets a field of one value: text, prose, date, choice, flag, number or reference.
 *
 * @param uri the file
 * @param handle the node
 * @param field the key of the field
 * @param value see {@link vn.kehoach.server.protocol.structure.FormField}; null takes the value away, so that the computed one is printed
 */
public record SetFieldParams(String uri, String handle, String field, String value) {
}
