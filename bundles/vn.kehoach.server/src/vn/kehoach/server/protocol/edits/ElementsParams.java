package vn.kehoach.server.protocol.edits;

import java.util.List;

/**
 * Names elements to delete or duplicate.
 *
 * @param uri the file
 * @param handles the nodes
 */
public record ElementsParams(String uri, List<String> handles) {
}
