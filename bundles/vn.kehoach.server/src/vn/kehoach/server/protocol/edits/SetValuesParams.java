package vn.kehoach.server.protocol.edits;

import java.util.List;

/**
 * Sets a field of several ids or lines. Values that stay keep their text and the comments beside them.
 *
 * @param uri the file
 * @param handle the node
 * @param field the key of the field
 * @param values in order; empty takes the field away
 */
public record SetValuesParams(String uri, String handle, String field, List<String> values) {
}
