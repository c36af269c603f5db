package vn.kehoach.server.protocol.edits;

import java.util.List;

/**
 * Moves elements, with the comments before them, or copies them without.
 *
 * @param uri the file
 * @param handles the nodes; they keep the order they have in the text
 * @param parent the node that they come to; null for the file itself
 * @param before the child of the parent before which they come; null for the end
 */
public record MoveParams(String uri, List<String> handles, String parent, String before) {
}
