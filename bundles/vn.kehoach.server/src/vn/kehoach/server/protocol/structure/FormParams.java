package vn.kehoach.server.protocol.structure;

/**
 * Asks for the form of a node.
 *
 * @param uri the file
 * @param handle the node
 */
public record FormParams(String uri, String handle) {
}
